import { en, tableEn } from './en.ts';
import type { MoneyTableTexts, MoneyTexts } from './it.ts';
import { it, tableIt } from './it.ts';

export type { MoneyStep, MoneyTableTexts, MoneyTexts } from './it.ts';

/** The texts for a language tag: Italian for Italian, else English. */
export function moneyTexts(language: string): MoneyTexts {
  return /^it\b/i.test(language) ? it : en;
}

/** The table's own texts for a language tag: Italian for Italian, else English. */
export function moneyTableTexts(language: string): MoneyTableTexts {
  return /^it\b/i.test(language) ? tableIt : tableEn;
}
