import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ProgressTexts } from './it.ts';
import { it } from './it.ts';

export type { ProgressTexts } from './it.ts';

/** The texts for a language tag. */
export const progressTexts: (language: string) => ProgressTexts = /* @__PURE__ */ textsOf('progress', it, en);
