import type { MoneySum } from '../domain/money-line.ts';
import type { Amounts } from './amounts.ts';
import { NO_OLDEST } from './amounts.ts';
import type { DateCodes } from './date-codes.ts';
import type { Matches } from './matching.ts';

/** Entries `from` to `to - 1`, those whose row fits. */
interface Entries {
  readonly from: number;
  readonly to: number;
  readonly rows: Uint32Array;
  readonly matches: Matches;
}

/** The sum of what is stated among some entries; `undefined` when nothing is, or when it leaves the safe integers. */
export function totalOf(
  amounts: Amounts,
  entries: Entries,
  currency: string,
  of: number,
  dates: DateCodes,
): MoneySum | undefined {
  const { minor, oldest, latest } = amounts;
  const { from, to, rows, matches } = entries;
  const { hits, needed } = matches;
  let total = 0;
  let size = 0;
  let stated = 0;
  let first = NO_OLDEST;
  let last = 0;
  for (let entry = from; entry < to; entry += 1) {
    if (needed > 0 && hits[rows[entry] ?? 0] !== needed) continue;
    const value = minor[entry] ?? Number.NaN;
    if (value !== value) continue;
    stated += 1;
    total += value;
    size += Math.abs(value);
    const early = oldest[entry] ?? NO_OLDEST;
    if (early < first) first = early;
    const late = latest[entry] ?? 0;
    if (late > last) last = late;
  }
  if (stated === 0) return undefined;
  // Below this size no step was rounded.
  if (size > Number.MAX_SAFE_INTEGER) total = exactly(minor, entries);
  if (!Number.isSafeInteger(total)) return undefined;
  return { total: { minor: total, currency }, stated, of, oldest: dates.dateOf(first), latest: dates.dateOf(last) };
}

function exactly(minor: Float64Array, { from, to, rows, matches: { hits, needed } }: Entries): number {
  let total = 0n;
  for (let entry = from; entry < to; entry += 1) {
    const value = minor[entry] ?? Number.NaN;
    if ((needed === 0 || hits[rows[entry] ?? 0] === needed) && Number.isSafeInteger(value)) total += BigInt(value);
  }
  return Number(total);
}
