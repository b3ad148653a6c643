import { en } from './en.ts';
import type { StaffWords } from './it.ts';
import { it } from './it.ts';

export type { StaffWords } from './it.ts';

/** The words for a language tag: English for English, else Italian. */
export function staffWords(language: string): StaffWords {
  return /^en\b/i.test(language) ? en : it;
}
