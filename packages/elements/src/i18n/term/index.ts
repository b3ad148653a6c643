import { en } from './en.ts';
import type { TermTexts } from './it.ts';
import { it } from './it.ts';

export type { TermTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function termTexts(language: string): TermTexts {
  return /^it\b/i.test(language) ? it : en;
}
