import { plural } from '../plural.ts';
import type { ReportTexts } from './it.ts';

/** Slovene. Dates and spans stand behind a colon, since Intl gives them in the nominative. */
export const sl: ReportTexts = {
  statuses: {
    idea: 'Zamisel',
    'approved-internally': 'Odobrila občina',
    submitted: 'Oddano v odobritev',
    admitted: 'Sprejeto v financiranje',
    funded: 'Financirano',
    'not-started': 'Ni začeto',
    'in-progress': 'V izvajanju',
    suspended: 'Začasno ustavljeno',
    settled: 'Izplačano',
    completed: 'Končano',
    'not-admitted': 'Ni sprejeto',
    cancelled: 'Preklicano',
    unknown: 'Stanje ni znano',
  },
  status: 'Stanje',
  progress: 'Napredek',
  responsible: 'Pristojni urad',
  notStated: 'Občina ni navedla',
  countOfProjects: (count, shown) =>
    `${shown} ${plural('sl', count, { one: 'projekt', two: 'projekta', few: 'projekti', other: 'projektov' })}`,
  asOf: (date) => `stanje: ${date}`,
  dataAsOf: (date) => `Stanje podatkov: ${date}`,
  ago: (span) => `starost: ${span}`,
  more: 'Preberi vse',
  themes: 'Teme in ciljne skupine',
  olderThan: (made, now) => `Stanje podatkov: ${made}; občina ima novejše, stanje: ${now}`,
};
