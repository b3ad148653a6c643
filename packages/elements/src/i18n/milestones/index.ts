import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { MilestoneTexts } from './it.ts';
import { it } from './it.ts';

export type { MilestoneTexts } from './it.ts';

/** The texts for a language tag. */
export const milestoneTexts: (language: string) => MilestoneTexts = /* @__PURE__ */ textsOf('milestones', it, en);
