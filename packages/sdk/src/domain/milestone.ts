import type { Document } from './document.ts';
import type { PartialDate } from './period.ts';
import { comparePartialDates, intervalOf } from './period.ts';
import type { Text } from './text.ts';

/** A step that was announced: reached or not, on a date. */
export interface Milestone {
  readonly id: string;
  readonly title: Text;
  /** A `milestone` is reached or not; a `target` is a quantity, as the PNRR tells them apart. */
  readonly kind?: 'milestone' | 'target';
  /** By when. */
  readonly due?: PartialDate;
  /** When it was reached. */
  readonly met?: PartialDate;
  readonly status: 'scheduled' | 'met' | 'partially-met' | 'not-met' | 'dropped';
  /** Share in the whole, above 0. */
  readonly weight?: number;
  /** Not shown before this date. */
  readonly visibleFrom?: PartialDate;
  readonly evidence?: readonly Document[];
  readonly asOf?: PartialDate;
}

/** How many milestones stand where; those that are not shown yet and those that were dropped are not in `of`. */
export interface MilestoneCounts {
  readonly of: number;
  readonly met: number;
  readonly partiallyMet: number;
  /** Not met, and the day by which it was due is past. */
  readonly overdue: number;
  /** Neither met nor overdue. */
  readonly due: number;
  readonly dropped: number;
}

/** Counts the milestones that are shown on `today` (a day). */
export function milestoneCounts(milestones: readonly Milestone[], today: PartialDate): MilestoneCounts {
  const shown = milestones.filter(({ visibleFrom }) => visibleFrom === undefined || startsBy(visibleFrom, today));
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
