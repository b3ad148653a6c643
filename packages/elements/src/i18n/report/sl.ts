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
  meanings: {
    idea: 'občina o tem razmišlja',
    'approved-internally': 'občina se je odločila, za sredstva pa še ni zaprosila',
    submitted: 'občina je zaprosila za sredstva in čaka na odgovor',
    admitted: 'vloga je sprejeta, sredstva še niso dodeljena',
    funded: 'sredstva so dodeljena',
    'not-started': 'dela ali plačila niso znana',
    'in-progress': 'dela ali plačila so se začela',
    suspended: 'miruje',
    settled: 'skoraj vse je plačano, konec ni znan',
    completed: 'je končano',
    'not-admitted': 'vloga za sredstva je bila zavrnjena',
    cancelled: 'tega ne bo več',
    unknown: 'občina tega ne navaja',
  },
  status: 'Stanje',
  progress: 'Napredek',
  responsible: 'Pristojni urad',
  notStated: 'Občina ni navedla',
  countOfProjects: (count, shown) =>
    `${shown} ${plural('sl', count, { one: 'projekt', two: 'projekta', few: 'projekti', other: 'projektov' })}`,
  asOf: (date) => `stanje: ${date}`,
  since: (date) => `od: ${date}`,
  dataAsOf: (date) => `Stanje podatkov: ${date}`,
  ago: (span) => `starost: ${span}`,
  more: 'Preberi vse',
  themes: 'Teme in ciljne skupine',
  olderThan: (made, now) => `Stanje podatkov: ${made}; občina ima novejše, stanje: ${now}`,
};
