import type { BeneficiaryList } from './beneficiary-list.ts';
import { beneficiaries } from './beneficiaries.ts';
import type { ImportSource } from '../reader/source.ts';

/** Malta, 2007-2013: whole euros under `€544,310`; years, quarters and days in words. */
const malta: BeneficiaryList = {
  id: 'beneficiaries-mt',
  title: { it: 'Beneficiari dei fondi europei a Malta', en: 'Beneficiaries of EU funds in Malta' },
  language: 'en',
  publisher: 'Planning and Priorities Coordination Division, Malta',
  numbers: 'en',
  currency: 'EUR',
  dates: ['year', 'quarter', 'english-words', 'day-first'],
  columns: {
    code: 'Code',
    title: 'Title',
    beneficiary: 'Beneficiary',
    authority: 'Line Ministry',
    start: 'Start Date',
    end: 'End Date',
    summary: 'Non Technical Short Summary Of Project',
    programme: 'Operational Programme',
    fund: 'Fund',
    objective: 'Operational Objective',
    priority: 'Priority Axis',
  },
  narrative: ['Focus Area Of Intervention', 'Project Objectives', 'Project Results', 'Project Purpose'],
  amounts: [['Project Cost', 'total-cost']],
  funds: {
    'European Social Fund': 'ESF',
    'European Regional Development Fund': 'ERDF',
    'Cohesion Fund': 'CF',
  },
  period: '2007-2013',
};

/** Croatia, 2007-2013: kunas as `5.172.338,50 kn`; the grant holds national money too; a row for each county. */
const croatia: BeneficiaryList = {
  id: 'beneficiaries-hr',
  title: { it: 'Beneficiari dei fondi europei in Croazia', en: 'Beneficiaries of EU funds in Croatia' },
  language: 'hr',
  publisher: 'Ministarstvo regionalnoga razvoja i fondova Europske unije',
  numbers: 'it',
  currency: 'HRK',
  dates: ['day-first'],
  columns: {
    title: 'Naziv projekta',
    fund: 'Fond',
    programmeCode: 'Šifra operativnog programa',
    programme: 'Operativni program',
    region: 'NUTSII',
    place: 'Županija',
    beneficiary: 'Korisnik',
    summary: 'Opis projekta',
    contract: 'Datum ugovaranja',
    end: 'Zaključni datum provedbe aktivnosti',
  },
  amounts: [
    ['Ukupno prihvatljivi troškovi', 'eligible-cost'],
    ['Bespovratna sredstva', 'public-funding'],
  ],
  funds: {
    'Europski socijalni fond': 'ESF',
    // As the list itself spells it.
    'Europski socijani fond': 'ESF',
    'Europski fond za regionalni razvoj': 'ERDF',
    'Kohezijski fond': 'CF',
  },
  period: '2007-2013',
  bracketCode: 'OIB',
};

/** Finland, 2014-2020: whole euros; money of the Union and of the State in one sum, which is no source of ours. */
const finland: BeneficiaryList = {
  id: 'beneficiaries-fi',
  title: { it: 'Beneficiari dei fondi europei in Finlandia', en: 'Beneficiaries of EU funds in Finland' },
  language: 'fi',
  publisher: 'Työ- ja elinkeinoministeriö',
  delimiter: ',',
  numbers: 'spaced',
  currency: 'EUR',
  dates: ['day-first'],
  columns: {
    code: 'Koodi',
    fund: 'Rahasto',
    title: 'Hankkeen nimi',
    priority: 'Tl',
    authority: 'Viranomainen',
    status: 'Tila',
    start: 'Aloituspvm',
    end: 'Päättymispvm',
    beneficiary: 'Toteuttajan nimi',
  },
  amounts: [
    ['Suunniteltu julkinen rahoitus yhteensä', 'public-funding'],
    ['Toteutunut julkinen rahoitus yhteensä', 'payments'],
  ],
  funds: { EAKR: 'ERDF', ESR: 'ESF' },
  statuses: { Toiminnassa: 'in-progress', Päättynyt: 'completed', Keskeytetty: 'cancelled' },
  period: '2014-2020',
};

/** Luxembourg, both periods: "823.171" is 823 171; years or days; several places and bodies on lines of one cell. */
const luxembourg: BeneficiaryList = {
  id: 'beneficiaries-lu',
  title: { it: 'Beneficiari dei fondi europei in Lussemburgo', en: 'Beneficiaries of EU funds in Luxembourg' },
  language: 'fr',
  publisher: 'Fonds européens au Luxembourg',
  url: 'http://www.fonds-europeens.public.lu/',
  numbers: 'lu',
  currency: 'EUR',
  dates: ['year', 'day-first', 'month'],
  columns: {
    fund: 'fonds',
    start: 'start_date',
    end: 'end_date',
    title: 'title',
    url: '_source',
    programme: 'programme',
    place: ['commune(s)', 'communes'],
    beneficiary: 'porteur_de_projet',
    objective: 'objectifs_thématiques',
    category: "catégorie_d'intervention",
  },
  amounts: [
    ['coût_total', 'total-cost'],
    ['total', 'total-cost'],
  ],
  funding: [['eu_amount', 'fund']],
  funds: { FEDER: 'ERDF', FSE: 'ESF', 'FSE+': 'ESF+', FTJ: 'JTF' },
};

/** The lists of beneficiaries that were seen, by country. A list of one's own is described in the same way. */
export const beneficiaryLists: readonly ImportSource[] = [malta, croatia, finland, luxembourg].map(beneficiaries);
