import { plural } from '../plural.ts';
import type { MilestoneTexts } from './it.ts';

/** Slovene. */
export const sl: MilestoneTexts = {
  statuses: {
    scheduled: 'Načrtovano',
    met: 'Doseženo',
    'partially-met': 'Delno doseženo',
    'not-met': 'Ni doseženo',
    dropped: 'Opuščeno',
  },
  kinds: { milestone: 'Mejnik', target: 'Merljiv cilj' },
  none: 'Mejniki',
  counts: ({ of, met, overdue }) =>
    [
      `${met} ${plural('sl', met, {
        one: 'dosežen mejnik',
        two: 'dosežena mejnika',
        few: 'doseženi mejniki',
        other: 'doseženih mejnikov',
      })} od ${of}`,
      ...(overdue > 0
        ? [`${overdue} ${plural('sl', overdue, { one: 'zamuja', two: 'zamujata', few: 'zamujajo', other: 'zamuja' })}`]
        : []),
    ].join(', '),
  due: (date) => `rok: ${date}`,
  on: (date) => `(${date})`,
  noDate: 'datum ni naveden',
  evidence: 'Dokazila',
};
