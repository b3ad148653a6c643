import { en } from './en.ts';
import type { ReportTexts } from './it.ts';
import { it } from './it.ts';

export type { ReportTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function reportTexts(language: string): ReportTexts {
  return /^it\b/i.test(language) ? it : en;
}
