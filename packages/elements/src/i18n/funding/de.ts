import type { FundingTexts } from './it.ts';

/** German. */
export const de: FundingTexts = {
  action: (code) => `Maßnahme ${code}`,
  setAsideAsOf: (date) => `bereitgestellt, Stand: ${date}`,
};
