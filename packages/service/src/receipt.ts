import { timingSafeEqual } from 'node:crypto';
import { receiptOf } from './answers/answer.ts';
import type { Sign } from './secret.ts';

/** Whether a code is the receipt of an answer. It takes as long for a wrong code as for a nearly right one. */
export function isReceipt(code: string, city: string, id: string, sign: Sign): boolean {
  const given = Buffer.from(code);
  const expected = Buffer.from(receiptOf(city, id, sign));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
