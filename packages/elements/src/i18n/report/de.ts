import type { ReportTexts } from './it.ts';

/** German. */
export const de: ReportTexts = {
  statuses: {
    idea: 'Idee',
    'approved-internally': 'Von der Gemeinde beschlossen',
    submitted: 'Zur Zulassung eingereicht',
    admitted: 'Zur Förderung zugelassen',
    funded: 'Finanziert',
    'not-started': 'Nicht begonnen',
    'in-progress': 'In Umsetzung',
    suspended: 'Ausgesetzt',
    settled: 'Ausgezahlt',
    completed: 'Abgeschlossen',
    'not-admitted': 'Nicht zugelassen',
    cancelled: 'Eingestellt',
    unknown: 'Stand nicht bekannt',
  },
  status: 'Stand',
  progress: 'Fortschritt',
  responsible: 'Zuständiges Amt',
  notStated: 'Von der Gemeinde nicht angegeben',
  countOfProjects: (count, shown) => (count === 1 ? '1 Projekt' : `${shown} Projekte`),
  asOf: (date) => `Stand: ${date}`,
  dataAsOf: (date) => `Stand der Daten: ${date}`,
  ago: (span) => `${span} alt`,
  more: 'Alles lesen',
  themes: 'Themen und Zielgruppen',
  olderThan: (made, now) => `Stand der Daten: ${made}; die Gemeinde hat neuere, Stand: ${now}`,
};
