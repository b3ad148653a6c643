import { en } from './en.ts';
import type { ProjectTexts } from './it.ts';
import { it } from './it.ts';

export type { ProjectTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function projectTexts(language: string): ProjectTexts {
  return /^it\b/i.test(language) ? it : en;
}
