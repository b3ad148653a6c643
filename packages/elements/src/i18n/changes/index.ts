import { en } from './en.ts';
import type { ChangeTexts } from './it.ts';
import { it } from './it.ts';

export type { ChangeTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function changeTexts(language: string): ChangeTexts {
  return /^it\b/i.test(language) ? it : en;
}
