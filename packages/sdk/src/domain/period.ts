/**
 * A date known to the year, half-year, quarter, month or day: `2020`, `2020-H1`, `2020-Q4`, `2020-06`, `2020-06-30`.
 *
 * It stands for the whole interval that it names; nothing more precise is ever invented.
 */
export type PartialDate = string;

/** How exactly a {@link PartialDate} is known. */
export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A span with either end not stated. */
export interface Period {
  /** First day, as exactly as it is known; absent is not stated. */
  readonly start?: PartialDate;
  /** Last day, as exactly as it is known; absent is not stated. */
  readonly end?: PartialDate;
}

/** What a {@link PartialDate} covers: its first and last day as ISO dates, both included. */
export interface DayInterval {
  /** How exactly the date was stated. */
  readonly precision: Precision;
  /** The first day that it may be, as YYYY-MM-DD. */
  readonly first: string;
  /** The last day that it may be. */
  readonly last: string;
}

const SHAPE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

/** The days that a partial date covers, or `undefined` when the text is not one (2020-13, 2021-02-29, 20200630). */
export function intervalOf(date: PartialDate): DayInterval | undefined {
  const match = SHAPE.exec(date);
  if (!match) return undefined;
  const year = match[1] ?? '';
  const months = (first: number, count: number, precision: Precision): DayInterval => {
    const last = first + count - 1;
    return {
      precision,
      first: `${year}-${twoDigits(first)}-01`,
      last: `${year}-${twoDigits(last)}-${twoDigits(daysIn(Number(year), last))}`,
    };
  };
  if (match[2]) return months(Number(match[2]) * 6 - 5, 6, 'half');
  if (match[3]) return months(Number(match[3]) * 3 - 2, 3, 'quarter');
  if (!match[4]) return months(1, 12, 'year');
  const month = Number(match[4]);
  if (!match[5]) return months(month, 1, 'month');
  const day = Number(match[5]);
  return day >= 1 && day <= daysIn(Number(year), month) ? { precision: 'day', first: date, last: date } : undefined;
}

/** Whether a text is a {@link PartialDate}. */
export function isPartialDate(text: string): boolean {
  return intervalOf(text) !== undefined;
}

/**
 * -1 when `a` ends before `b` begins, 1 when it begins after `b` ends, 0 when they overlap and no order can be told.
 * A text that is no date overlaps with everything.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): -1 | 0 | 1 {
  const left = intervalOf(a);
  const right = intervalOf(b);
  if (!left || !right) return 0;
  if (left.last < right.first) return -1;
  return left.first > right.last ? 1 : 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
