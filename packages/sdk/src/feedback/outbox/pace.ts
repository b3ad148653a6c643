import type { CivitaError } from '../../transport/errors.ts';

/** Milliseconds: the shortest wait, the span that the first one is drawn from, and the longest. */
const SHORTEST = 1000;
const FIRST = 5000;
const LONGEST = 3_600_000;

/**
 * Milliseconds to wait after so many tries in vain (1 and up): full jitter, so that many devices that failed together do not
 * come back together (M. Brooker, "Exponential Backoff And Jitter"). What a service asks for is kept to, up to an hour, with
 * up to a tenth on top for the same reason. `random` gives 0 to 1.
 */
export function waitAfter(error: CivitaError, tries: number, random: () => number): number {
  if (error.retryAfter !== undefined) return within(error.retryAfter * 1000) * (1 + random() / 10);
  return within(random() * Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 20)));
}

function within(milliseconds: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, milliseconds));
}
