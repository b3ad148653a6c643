import type { ReportTexts } from './it.ts';

/** English. */
export const en: ReportTexts = {
  statuses: {
    idea: 'Idea',
    'approved-internally': 'Approved by the city',
    submitted: 'Submitted for admission',
    admitted: 'Admitted to funding',
    funded: 'Funded',
    'not-started': 'Not started',
    'in-progress': 'Under way',
    suspended: 'Suspended',
    settled: 'Paid out',
    completed: 'Completed',
    'not-admitted': 'Not admitted',
    cancelled: 'Cancelled',
    unknown: 'Status not known',
  },
  status: 'Status',
  progress: 'Progress',
  responsible: 'Office in charge',
  notStated: 'Not stated by the city',
  countOfProjects: (count, shown) => (count === 1 ? '1 project' : `${shown} projects`),
  asOf: (date) => `as of ${date}`,
  dataAsOf: (date) => `Data as of ${date}`,
  ago: (span) => `${span} ago`,
  more: 'Read it all',
  themes: 'Themes and people concerned',
  olderThan: (made, now) => `Data as of ${made}; the city has newer data, as of ${now}`,
};
