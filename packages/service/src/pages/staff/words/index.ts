import { en } from './en.ts';
import { it } from './it.ts';
import type { StaffWords } from './staff-words.ts';

export type { StaffWords } from './staff-words.ts';

/** The words for a language tag: English for English, else Italian. */
export function staffWords(language: string): StaffWords {
  return /^en\b/i.test(language) ? en : it;
}
