import { en } from './en.ts';
import type { IndicatorTexts } from './it.ts';
import { it } from './it.ts';

export type { IndicatorTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function indicatorTexts(language: string): IndicatorTexts {
  return /^it\b/i.test(language) ? it : en;
}
