import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { FundTexts } from './it.ts';
import { it } from './it.ts';

export type { FundTexts } from './it.ts';

/** The texts for a language tag. */
export const fundTexts: (language: string) => FundTexts = /* @__PURE__ */ textsOf('funds', it, en);
