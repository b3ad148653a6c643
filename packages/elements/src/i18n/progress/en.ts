import type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** English. */
export const en: ProgressTexts = {
  bases: {
    payments: 'payments against funding',
    'work-done': 'work done against cost',
    milestones: 'milestones met against planned',
    indicator: 'indicators towards their target',
    declared: 'declared by the city',
  },
  beyond: 'beyond 100%',
  formula: 'How it is worked out',
};

export const tableEn: ProgressTableTexts = {
  show: 'Show the numbers as a table',
  caption: 'How far it got, by each measure',
  basis: 'Measure',
  date: 'Date',
  who: 'Stated by',
};
