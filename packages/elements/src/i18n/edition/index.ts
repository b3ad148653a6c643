import { en } from './en.ts';
import type { EditionTexts } from './it.ts';
import { it } from './it.ts';

export type { EditionTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function editionTexts(language: string): EditionTexts {
  return /^it\b/i.test(language) ? it : en;
}
