import type { MilestoneTexts } from './it.ts';

/** English. */
export const en: MilestoneTexts = {
  statuses: {
    scheduled: 'Planned',
    met: 'Met',
    'partially-met': 'Met in part',
    'not-met': 'Not met',
    dropped: 'Dropped',
  },
  kinds: { milestone: 'Milestone', target: 'Measured target' },
  none: 'Milestones',
  counts: ({ of, met, overdue }) =>
    [`${met} of ${of} ${of === 1 ? 'milestone' : 'milestones'} met`, ...(overdue > 0 ? [`${overdue} late`] : [])].join(
      ', ',
    ),
  due: (date) => `by ${date}`,
  on: (date) => `on ${date}`,
  noDate: 'date not stated',
  evidence: 'Documents that prove it',
};
