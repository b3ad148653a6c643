import { en } from './own-en.ts';
import type { OwnWords } from './own-it.ts';
import { it } from './own-it.ts';

export type { OwnWords } from './own-it.ts';

/** The words for a language tag: Italian for Italian, else English. */
export function ownWords(language: string): OwnWords {
  return /^it\b/i.test(language) ? it : en;
}
