import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ProjectTexts } from './it.ts';
import { it } from './it.ts';

export type { ProjectTexts } from './it.ts';

/** The texts for a language tag. */
export const projectTexts: (language: string) => ProjectTexts = /* @__PURE__ */ textsOf('project', it, en);
