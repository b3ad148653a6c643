import { en } from './en.ts';
import type { PrerenderedTexts } from './it.ts';
import { it } from './it.ts';

export type { PrerenderedTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function prerenderedTexts(language: string): PrerenderedTexts {
  return /^it\b/i.test(language) ? it : en;
}
