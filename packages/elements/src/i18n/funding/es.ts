import { at } from '../when-es.ts';
import type { FundingTexts } from './it.ts';

/** Spanish. */
export const es: FundingTexts = {
  action: (code) => `Acción ${code}`,
  setAsideAsOf: (date) => `reservados ${at(date)}`,
};
