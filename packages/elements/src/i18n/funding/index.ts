import { when } from '../when.ts';

/** What a funding badge says beside names and official words. */
export interface FundingTexts {
  readonly action: (code: string) => string;
  /** Behind an amount: "messi da parte al 31 dicembre 2020". */
  readonly setAsideAsOf: (date: string) => string;
}

const it: FundingTexts = {
  action: (code) => `Azione ${code}`,
  setAsideAsOf: (date) => `messi da parte ${when(date)}`,
};

const en: FundingTexts = {
  action: (code) => `Action ${code}`,
  setAsideAsOf: (date) => `set aside as of ${date}`,
};

/** The texts for a language tag: Italian for Italian, else English. */
export function fundingTexts(language: string): FundingTexts {
  return /^it\b/i.test(language) ? it : en;
}
