import { textsOf } from '../catalogs.ts';
import { en, tableEn } from './en.ts';
import type { ProgressTableTexts, ProgressTexts } from './it.ts';
import { it, tableIt } from './it.ts';

export type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** The texts for a language tag. */
export const progressTexts: (language: string) => ProgressTexts = /* @__PURE__ */ textsOf('progress', it, en);

/** The table's own texts for a language tag. */
export const progressTableTexts: (language: string) => ProgressTableTexts = /* @__PURE__ */ textsOf(
  'progressTable',
  tableIt,
  tableEn,
);
