import { timingSafeEqual } from 'node:crypto';
import type { Sign } from './secret.ts';

/** What a token was made for; one that was made for another use or other words is not ours. */
type Use = 'form' | 'confirm' | 'thanks';

/** Makes a token that says: this service gave these words to somebody at this time. Milliseconds since 1970. */
export function formToken(sign: Sign, now: number, use: Use, ...words: readonly string[]): string {
  const time = now.toString(36);
  return `${time}.${sign('form-token', time, use, ...words)}`;
}

/** Milliseconds since a token was made; `undefined` when this service did not make it for these words. */
export function ageOf(
  token: string,
  sign: Sign,
  now: number,
  use: Use,
  ...words: readonly string[]
): number | undefined {
  const time = /^[0-9a-z]{1,10}(?=\.)/.exec(token)?.[0] ?? '';
  const made = Number.parseInt(time, 36);
  const given = Buffer.from(token);
  const expected = Buffer.from(`${time}.${sign('form-token', time, use, ...words)}`);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && Number.isFinite(made) ? now - made : undefined;
}
