import { en } from './en.ts';
import type { ProgressTexts } from './it.ts';
import { it } from './it.ts';

export type { ProgressTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function progressTexts(language: string): ProgressTexts {
  return /^it\b/i.test(language) ? it : en;
}
