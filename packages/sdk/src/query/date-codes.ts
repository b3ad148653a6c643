import type { PartialDate } from '../domain/period.ts';
import { intervalOf } from '../domain/period.ts';
import type { Project } from '../domain/project.ts';

/** Dates as numbers from 1, in the order of `earliestDate` and `latestDate`. */
export interface DateCodes {
  codeOf(date: PartialDate): number | undefined;
  dateOf(code: number): PartialDate | undefined;
}

/** Codes for every date that some amount of these projects is true of. A text that is no date has none. */
export function dateCodesOf(projects: readonly Project[]): DateCodes {
  const dates = new Set<PartialDate>();
  for (const { funding, amounts } of projects) {
    for (const { amount } of funding) dates.add(amount.asOf);
    for (const { amount } of amounts) dates.add(amount.asOf);
  }
  const sorted = [...dates]
    .flatMap((date) => {
      const interval = intervalOf(date);
      return interval ? [{ date, key: `${interval.last} ${interval.first} ${date}` }] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const codes = new Map(sorted.map(({ date }, index) => [date, index + 1]));
  return { codeOf: (date) => codes.get(date), dateOf: (code) => sorted[code - 1]?.date };
}
