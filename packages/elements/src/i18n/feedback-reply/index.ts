import { en } from './en.ts';
import type { FeedbackReplyTexts } from './it.ts';
import { it } from './it.ts';

export type { FeedbackReplyTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function feedbackReplyTexts(language: string): FeedbackReplyTexts {
  return /^it\b/i.test(language) ? it : en;
}
