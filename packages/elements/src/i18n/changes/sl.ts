import { sl as money } from '../money/sl.ts';
import { sl as project } from '../project/sl.ts';
import { sl as report } from '../report/sl.ts';
import type { ChangeTexts } from './it.ts';

/** Slovene. */
export const sl: ChangeTexts = {
  title: (earlier, later) => `Kaj se je spremenilo od ${earlier} do ${later}`,
  none: 'Med izdajama se ni spremenilo nič.',
  entities: {
    objective: 'Cilj',
    activity: 'Dejavnost',
    programme: 'Program',
    allocation: 'Rezervirana sredstva',
    project: 'Projekt',
  },
  appeared: 'Novo v tej izdaji.',
  vanished: 'V tej izdaji tega ni več.',
  status: report.status,
  money: {
    ...project.amountKinds,
    allocated: money.steps.allocated,
    requested: money.steps.requested,
    awarded: money.steps.awarded,
    'to-be-found': money.steps.toBeFound,
  },
  progress: report.progress,
  dates: {
    'planned-start': 'Načrtovani začetek',
    'planned-end': 'Načrtovani konec',
    'actual-start': 'Dejanski začetek',
    'actual-end': 'Dejanski konec',
  },
  texts: { label: 'Oznaka', title: 'Naslov', name: 'Ime', summary: 'Povzetek', narrative: 'Besedilo' },
  inLanguage: (name) => `(${name})`,
  fromTo: (before, after) => `prej ${before}, zdaj ${after}`,
  newly: (after) => `prej ni bilo navedeno, zdaj ${after}`,
  noLonger: (before) => `prej ${before}, zdaj ni navedeno`,
  rewritten: 'napisano na novo',
  more: (by) => `${by} več`,
  less: (by) => `${by} manj`,
  later: (span) => `prestavljeno na pozneje: ${span}`,
  sooner: (span) => `prestavljeno na prej: ${span}`,
};
