import type { Milestone, MilestoneCounts } from '@civita/sdk';
import { onDate, theDate } from '../when.ts';

/** What is said about milestones. */
export interface MilestoneTexts {
  readonly statuses: Readonly<Record<Milestone['status'], string>>;
  readonly kinds: Readonly<Record<NonNullable<Milestone['kind']>, string>>;
  readonly none: string;
  /** "2 di 5 traguardi raggiunti, 1 in ritardo". */
  readonly counts: (counts: MilestoneCounts) => string;
  readonly due: (date: string) => string;
  readonly on: (date: string) => string;
  readonly noDate: string;
  readonly evidence: string;
}

/** Italian, the source of the other languages. */
export const it: MilestoneTexts = {
  statuses: {
    scheduled: 'Previsto',
    met: 'Raggiunto',
    'partially-met': 'Raggiunto in parte',
    'not-met': 'Non raggiunto',
    dropped: 'Abbandonato',
  },
  kinds: { milestone: 'Traguardo', target: 'Obiettivo misurato' },
  none: 'Traguardi',
  counts: ({ of, met, overdue }) =>
    [
      `${met} di ${of} ${of === 1 ? 'traguardo' : 'traguardi'} ${met === 1 ? 'raggiunto' : 'raggiunti'}`,
      ...(overdue > 0 ? [`${overdue} in ritardo`] : []),
    ].join(', '),
  due: (date) => `entro ${theDate(date)}`,
  on: onDate,
  noDate: 'data non dichiarata',
  evidence: 'Documenti che lo provano',
};
