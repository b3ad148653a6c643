import { en } from './en.ts';
import type { ListTexts } from './it.ts';
import { it } from './it.ts';

export type { ListTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function listTexts(language: string): ListTexts {
  return /^it\b/i.test(language) ? it : en;
}
