import { textsOf } from '../catalogs.ts';
import { en, tableEn } from './en.ts';
import type { MoneyTableTexts, MoneyTexts } from './it.ts';
import { it, tableIt } from './it.ts';

export type { MoneyStep, MoneyTableTexts, MoneyTexts } from './it.ts';

/** The texts for a language tag. */
export const moneyTexts: (language: string) => MoneyTexts = /* @__PURE__ */ textsOf('money', it, en);

/** The table's own texts for a language tag. */
export const moneyTableTexts: (language: string) => MoneyTableTexts = /* @__PURE__ */ textsOf(
  'moneyTable',
  tableIt,
  tableEn,
);
