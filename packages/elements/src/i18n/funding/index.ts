import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { FundingTexts } from './it.ts';
import { it } from './it.ts';

export type { FundingTexts } from './it.ts';

/** The texts for a language tag. */
export const fundingTexts: (language: string) => FundingTexts = /* @__PURE__ */ textsOf('funding', it, en);
