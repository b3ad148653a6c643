import { lastDayOf } from './days.ts';
import type { Document } from './document.ts';
import type { PartialDate } from './period.ts';
import { comparePartialDates, intervalOf } from './period.ts';
import type { Delay } from './schedule.ts';
import { delayOf } from './schedule.ts';
import type { Text } from './text.ts';

/** A step that was announced: reached or not, on a date. */
export interface Milestone {
  /** Unique within its project. */
  readonly id: string;
  /** What is to be reached. */
  readonly title: Text;
  /** A `milestone` is reached or not; a `target` is a quantity, as the PNRR tells them apart. */
  readonly kind?: 'milestone' | 'target';
  /** By when. */
  readonly due?: PartialDate;
  /** When it was reached. */
  readonly met?: PartialDate;
  /** As declared; whether it is overdue follows from `due`: see `isOverdue`. */
  readonly status: 'scheduled' | 'met' | 'partially-met' | 'not-met' | 'dropped';
  /** Share in the whole, above 0. */
  readonly weight?: number;
  /** Not shown before this date. */
  readonly visibleFrom?: PartialDate;
  /** What shows that it was reached. */
  readonly evidence?: readonly Document[];
  /** The date that its status is true of. */
  readonly asOf?: PartialDate;
}

/** How many milestones stand where; those that are not shown yet and those that were dropped are not in `of`. */
export interface MilestoneCounts {
  /** How many there are, the dropped ones included. */
  readonly of: number;
  /** Reached. */
  readonly met: number;
  /** Reached in part. */
  readonly partiallyMet: number;
  /** Not met, and the day by which it was due is past. */
  readonly overdue: number;
  /** Neither met nor overdue. */
  readonly due: number;
  /** Given up. */
  readonly dropped: number;
}

/** Counts the milestones that are shown on `today` (a day). */
export function milestoneCounts(milestones: readonly Milestone[], today: PartialDate): MilestoneCounts {
  const shown = milestonesOn(milestones, today);
  const kept = shown.filter(({ status }) => status !== 'dropped');
  const met = kept.filter(({ status }) => status === 'met').length;
  const overdue = kept.filter((milestone) => isOverdue(milestone, today)).length;
  return {
    of: kept.length,
    met,
    partiallyMet: kept.filter(({ status }) => status === 'partially-met').length,
    overdue,
    due: kept.length - met - overdue,
    dropped: shown.length - kept.length,
  };
}

/** The milestones that are shown on `today` (a day), by the day by which they are due; those without one come last. */
export function milestonesOn(milestones: readonly Milestone[], today: PartialDate): readonly Milestone[] {
  const key = ({ due }: Milestone): string => (due === undefined ? '' : lastDayOf(due)) || '9999';
  return milestones
    .filter(({ visibleFrom }) => visibleFrom === undefined || startsBy(visibleFrom, today))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * How late a milestone was met, or is on `today` (a day); `undefined` without a due date, for one that was dropped, and for one
 * that was met on a day that is not stated.
 */
export function delayOfMilestone({ due, met, status }: Milestone, today: PartialDate): Delay | undefined {
  if (due === undefined || status === 'dropped' || (status === 'met' && met === undefined)) return undefined;
  const actual = status === 'met' && met !== undefined ? { end: met } : {};
  return delayOf({ planned: { end: due }, actual, status: { code: 'in-progress' } }, today);
}

/** Whether a milestone was not reached although every day by which it was due is past. */
export function isOverdue({ status, due }: Milestone, today: PartialDate): boolean {
  if (status === 'met' || status === 'dropped') return false;
  return due !== undefined && comparePartialDates(due, today) === -1;
}

function startsBy(date: PartialDate, today: PartialDate): boolean {
  const from = intervalOf(date);
  const now = intervalOf(today);
  return !from || !now || from.first <= now.last;
}
