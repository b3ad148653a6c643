import { byDate, onDate } from '../when-fr.ts';
import type { MilestoneTexts } from './it.ts';

/** French. */
export const fr: MilestoneTexts = {
  statuses: {
    scheduled: 'Prévu',
    met: 'Atteint',
    'partially-met': 'Atteint en partie',
    'not-met': 'Non atteint',
    dropped: 'Abandonné',
  },
  kinds: { milestone: 'Jalon', target: 'Cible mesurée' },
  none: 'Jalons',
  counts: ({ of, met, overdue }) =>
    [
      `${met} ${met < 2 ? 'jalon atteint' : 'jalons atteints'} sur ${of}`,
      ...(overdue > 0 ? [`${overdue} en retard`] : []),
    ].join(', '),
  due: byDate,
  on: onDate,
  noDate: 'date non communiquée',
  evidence: 'Documents qui le prouvent',
};
