import type { Days } from './days.ts';
import { dayNumber, daysBetween } from './days.ts';
import type { PartialDate, Period } from './period.ts';
import { intervalOf } from './period.ts';
import type { StatusCode } from './status.ts';

/** Something with a plan: a project, or what has dates and a status like one. */
export interface Scheduled {
  /** When it should begin and end. */
  readonly planned: Period;
  /** When it did. */
  readonly actual: Period;
  /** Whether it is over. */
  readonly status: { readonly code: StatusCode };
}

/** How late a project is. */
export interface Delay {
  /** Days after the planned end, within bounds; below 0: early, or time left. */
  readonly days: Days;
  /** Counted up to the actual end, or up to today while none is known. */
  readonly until: 'actual-end' | 'today';
  /** `late` and `on-time` only when it is so for every day that the dates may mean. */
  readonly verdict: 'late' | 'on-time' | 'cannot-tell';
}

/** A share of planned time, within bounds where the plan is known only to the month or year. */
export interface Elapsed {
  /** 0 or more; above 1 when the planned end is past. */
  readonly least: number;
  /** At most so much, where a date is known only to the month or year. */
  readonly most: number;
}

/**
 * Days between the planned end and the actual end, or `today` while there is none. `undefined` when no planned end is stated,
 * and for a project that ended nowhere: not admitted or cancelled.
 */
export function delayOf(project: Scheduled, today: PartialDate): Delay | undefined {
  const { planned, actual, status } = project;
  if (planned.end === undefined || status.code === 'not-admitted' || status.code === 'cancelled') return undefined;
  const days = daysBetween(planned.end, actual.end ?? today);
  if (!days) return undefined;
  const verdict = days.least > 0 ? 'late' : days.most <= 0 ? 'on-time' : 'cannot-tell';
  return { days, until: actual.end === undefined ? 'today' : 'actual-end', verdict };
}

/**
 * The share of the planned time that has gone by on `today` (a day), first and last day included: to be seen beside the
 * progress. `undefined` unless start and end are stated and the end cannot lie before the start.
 */
export function timeElapsed(planned: Period, today: PartialDate): Elapsed | undefined {
  const start = planned.start === undefined ? undefined : intervalOf(planned.start);
  const end = planned.end === undefined ? undefined : intervalOf(planned.end);
  const now = intervalOf(today);
  if (!start || !end || !now || end.last < start.first) return undefined;
  const shares = [start.first, start.last].flatMap((from) =>
    [end.first, end.last]
      .filter((to) => to >= from)
      .map((to) => Math.max(0, (dayNumber(now.first) - dayNumber(from) + 1) / (dayNumber(to) - dayNumber(from) + 1))),
  );
  return { least: Math.min(...shares), most: Math.max(...shares) };
}
