import { en } from './en.ts';
import type { MilestoneTexts } from './it.ts';
import { it } from './it.ts';

export type { MilestoneTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function milestoneTexts(language: string): MilestoneTexts {
  return /^it\b/i.test(language) ? it : en;
}
