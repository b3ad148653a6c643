import { onDate, theDate } from '../when-es.ts';
import type { MilestoneTexts } from './it.ts';

/** Spanish. */
export const es: MilestoneTexts = {
  statuses: {
    scheduled: 'Previsto',
    met: 'Alcanzado',
    'partially-met': 'Alcanzado en parte',
    'not-met': 'No alcanzado',
    dropped: 'Abandonado',
  },
  kinds: { milestone: 'Hito', target: 'Objetivo medido' },
  none: 'Hitos',
  counts: ({ of, met, overdue }) =>
    [
      `${met} de ${of} ${of === 1 ? 'hito' : 'hitos'} ${met === 1 ? 'alcanzado' : 'alcanzados'}`,
      ...(overdue > 0 ? [`${overdue} con retraso`] : []),
    ].join(', '),
  due: (date) => `como tarde ${theDate(date)}`,
  on: onDate,
  noDate: 'fecha no declarada',
  evidence: 'Documentos que lo prueban',
};
