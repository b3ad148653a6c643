import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ReportTexts } from './it.ts';
import { it } from './it.ts';

export type { ReportTexts } from './it.ts';

/** The texts for a language tag. */
export const reportTexts: (language: string) => ReportTexts = /* @__PURE__ */ textsOf('report', it, en);
