import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { TermTexts } from './it.ts';
import { it } from './it.ts';

export type { TermTexts } from './it.ts';

/** The texts for a language tag. */
export const termTexts: (language: string) => TermTexts = /* @__PURE__ */ textsOf('term', it, en);
