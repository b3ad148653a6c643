import { en } from './en.ts';
import type { PageWords } from './it.ts';
import { it } from './it.ts';

export type { PageWords } from './it.ts';

/** The words for a language tag: Italian for Italian, else English, as the form itself. */
export function pageWords(language: string): PageWords {
  return /^it\b/i.test(language) ? it : en;
}
