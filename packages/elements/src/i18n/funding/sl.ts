import type { FundingTexts } from './it.ts';

/** Slovene. */
export const sl: FundingTexts = {
  action: (code) => `Ukrep ${code}`,
  setAsideAsOf: (date) => `rezervirano, stanje: ${date}`,
};
