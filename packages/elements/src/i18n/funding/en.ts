import type { FundingTexts } from './it.ts';

/** English. */
export const en: FundingTexts = {
  action: (code) => `Action ${code}`,
  setAsideAsOf: (date) => `set aside as of ${date}`,
};
