import { when } from '../when.ts';

/** What a funding badge says beside names and official words. */
export interface FundingTexts {
  readonly action: (code: string) => string;
  /** Behind an amount: "messi da parte al 31 dicembre 2020". */
  readonly setAsideAsOf: (date: string) => string;
}

/** Italian, the source of the other languages. */
export const it: FundingTexts = {
  action: (code) => `Azione ${code}`,
  setAsideAsOf: (date) => `messi da parte ${when(date)}`,
};
