import { timingSafeEqual } from 'node:crypto';
import type { Parts } from './parts.ts';

/** What a token was made for; one that was made for another use or other words is not ours. */
type Use = 'form' | 'confirm' | 'thanks';

/** Who gives a token out. */
type Signer = Pick<Parts, 'sign' | 'city'>;

/** Makes a token that says: this city gave these words to somebody at this time. Milliseconds since 1970. */
export function formToken({ sign, city }: Signer, now: number, use: Use, ...words: readonly string[]): string {
  const time = now.toString(36);
  return `${time}.${sign('form-token', city, time, use, ...words)}`;
}

/** Milliseconds since a token was made; `undefined` when this city did not make it for these words. */
export function ageOf(
  token: string,
  { sign, city }: Signer,
  now: number,
  use: Use,
  ...words: readonly string[]
): number | undefined {
  const time = /^[0-9a-z]{1,10}(?=\.)/.exec(token)?.[0] ?? '';
  const made = Number.parseInt(time, 36);
  const given = Buffer.from(token);
  const expected = Buffer.from(`${time}.${sign('form-token', city, time, use, ...words)}`);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && Number.isFinite(made) ? now - made : undefined;
}
