import { en } from './en.ts';
import type { FeedbackTexts } from './it.ts';
import { it } from './it.ts';

export type { FeedbackTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function feedbackTexts(language: string): FeedbackTexts {
  return /^it\b/i.test(language) ? it : en;
}
