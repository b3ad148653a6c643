import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ScheduleTexts } from './it.ts';
import { it } from './it.ts';

export type { ScheduleTexts } from './it.ts';

/** The texts for a language tag. */
export const scheduleTexts: (language: string) => ScheduleTexts = /* @__PURE__ */ textsOf('schedule', it, en);
