import type { TextsFor } from '../by-language.ts';
import { textsByLanguage } from '../by-language.ts';
import type { FeedbackSummaryTexts } from './it.ts';
import { it } from './it.ts';

export type { FeedbackSummaryTexts, Positive } from './it.ts';

/** The texts for a language tag; Italian is there at once, the others come in files of their own. */
export const feedbackSummaryTexts: TextsFor<FeedbackSummaryTexts> = /* @__PURE__ */ textsByLanguage(it, [
  ['en', () => import('./en.ts').then(({ en }) => en)],
  ['de', () => import('./de.ts').then(({ de }) => de)],
  ['fr', () => import('./fr.ts').then(({ fr }) => fr)],
  ['sl', () => import('./sl.ts').then(({ sl }) => sl)],
  ['es', () => import('./es.ts').then(({ es }) => es)],
]);
