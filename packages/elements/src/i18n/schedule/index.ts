import { en } from './en.ts';
import type { ScheduleTexts } from './it.ts';
import { it } from './it.ts';

export type { ScheduleTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function scheduleTexts(language: string): ScheduleTexts {
  return /^it\b/i.test(language) ? it : en;
}
