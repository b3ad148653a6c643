import { byDate, onDate } from '../when-de.ts';
import type { MilestoneTexts } from './it.ts';

/** German. */
export const de: MilestoneTexts = {
  statuses: {
    scheduled: 'Geplant',
    met: 'Erreicht',
    'partially-met': 'Teilweise erreicht',
    'not-met': 'Nicht erreicht',
    dropped: 'Aufgegeben',
  },
  kinds: { milestone: 'Etappenziel', target: 'Messbares Ziel' },
  none: 'Etappenziele',
  counts: ({ of, met, overdue }) =>
    [
      `${met} von ${of} ${of === 1 ? 'Etappenziel' : 'Etappenzielen'} erreicht`,
      ...(overdue > 0 ? [`${overdue} in Verzug`] : []),
    ].join(', '),
  due: byDate,
  on: onDate,
  noDate: 'Datum nicht angegeben',
  evidence: 'Dokumente, die es belegen',
};
