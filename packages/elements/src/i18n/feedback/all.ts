import { textsAmong } from '../by-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { sl } from './sl.ts';
import type { FeedbackTexts } from './it.ts';
import { it } from './it.ts';

/** The texts for a language tag, where all languages are there: on a server. */
export function allFeedbackTexts(language: string): FeedbackTexts {
  return textsAmong([it, en, de, fr, sl, es], language);
}

/** Civita's own questions in all languages come with the words around them. */
export { questionnaireOf } from '@civita/sdk/feedback';
