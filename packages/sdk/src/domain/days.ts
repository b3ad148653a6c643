import type { PartialDate } from './period.ts';
import { intervalOf } from './period.ts';

/** A number of days, known only to lie between two bounds when a date is known only to the month or year. */
export interface Days {
  /** At least so many; below 0 is before. */
  readonly least: number;
  /** At most so many. */
  readonly most: number;
}

/**
 * Days from `from` to `to`, negative when `to` comes first; `undefined` when one of them is no date. Between 2020 and
 * 2020-06-30 there may be anything from -184 to 181 days: nothing more precise is invented.
 */
export function daysBetween(from: PartialDate, to: PartialDate): Days | undefined {
  const left = intervalOf(from);
  const right = intervalOf(to);
  return (
    left &&
    right && {
      least: dayNumber(right.first) - dayNumber(left.last),
      most: dayNumber(right.last) - dayNumber(left.first),
    }
  );
}

/** The last day that a date covers, to sort by; empty for a text that is no date, which so comes before all days. */
export function lastDayOf(date: PartialDate): string {
  return intervalOf(date)?.last ?? '';
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/**
 * The latest of some dates, by the last day that each covers; texts that are no dates are left out. Of two that end on the
 * same day the more precise one counts, so that the order of the list does not matter.
 */
export function latestDate(dates: readonly PartialDate[]): PartialDate | undefined {
  return dated(dates).at(-1);
}

/** The earliest of some dates, by the same order as {@link latestDate}. */
export function earliestDate(dates: readonly PartialDate[]): PartialDate | undefined {
  return dated(dates)[0];
}

function dated(dates: readonly PartialDate[]): readonly PartialDate[] {
  return dates
    .flatMap((date) => {
      const interval = intervalOf(date);
      return interval ? [{ date, key: `${interval.last} ${interval.first} ${date}` }] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ date }) => date);
}
