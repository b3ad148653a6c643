import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { IndicatorTexts } from './it.ts';
import { it } from './it.ts';

export type { IndicatorTexts } from './it.ts';

/** The texts for a language tag. */
export const indicatorTexts: (language: string) => IndicatorTexts = /* @__PURE__ */ textsOf('indicator', it, en);
