import { at } from '../when-fr.ts';
import type { FundingTexts } from './it.ts';

/** French. */
export const fr: FundingTexts = {
  action: (code) => `Action ${code}`,
  setAsideAsOf: (date) => `réservés ${at(date)}`,
};
