import { dayNumber } from './days.ts';
import type { PartialDate } from './period.ts';
import { intervalOf } from './period.ts';

/** From how many months on data is called old: the checks warn then. */
export const OLD_AFTER_MONTHS = 18;

/** How old data is. */
export interface Age {
  /** Whole days from the last day that the date covers; 0 when that day is not past yet. */
  readonly days: number;
  /** Whole calendar months. */
  readonly months: number;
  /** Older than {@link OLD_AFTER_MONTHS}. */
  readonly old: boolean;
  /** Whether the date begins after `today`. */
  readonly future: boolean;
}

/** The age on `today` (a day, `2026-11-22`) of data that is true of `asOf`; `undefined` when one of them is no date. */
export function ageOf(asOf: PartialDate, today: PartialDate): Age | undefined {
  const then = intervalOf(asOf);
  const now = intervalOf(today);
  if (!then || !now) return undefined;
  const days = Math.max(0, dayNumber(now.first) - dayNumber(then.last));
  const months = days === 0 ? 0 : monthsBetween(then.last, now.first);
  const past = months > OLD_AFTER_MONTHS || (months === OLD_AFTER_MONTHS && now.first.slice(8) !== then.last.slice(8));
  return { days, months, old: past, future: then.first > now.last };
}

function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
