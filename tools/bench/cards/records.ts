import type { ObjectiveOverview, Report } from '@civita/sdk';
import { formatMoney, formatPercent, money, objectiveOverview } from '@civita/sdk';

/** What every adapter shows of an objective: the same strings, the same bar. */
export interface Shown {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly summary: string;
  /** Behind a disclosure, about 400 characters. */
  readonly narrative: string;
  readonly status: string;
  /** 0 to 1. */
  readonly ratio: number;
  readonly percent: string;
  readonly amount: string;
  readonly responsible: string;
  readonly foot: string;
  /** The same for Civita's card; `report` for the list of all. */
  readonly overview: ObjectiveOverview;
  readonly report: Report;
}

const SUMMARY = 'Alberi, ombra e panchine a meno di dieci minuti a piedi da ogni casa.';
const NARRATIVE =
  'Il Comune pianta alberi dove oggi ci sono solo asfalto e parcheggi, cura quelli che ci sono e apre i cortili delle scuole. '.repeat(
    3,
  ) + 'Ogni quartiere sceglie da dove cominciare.';
const RESPONSIBLE = 'Settore Ambiente';
const AS_OF = '2026-10-31';

/** So many objectives, the same in every run; with `changed`, the progress and the money that come after an update. */
export function recordsOf(count: number, changed = false): readonly Shown[] {
  const edition = {
    id: 'e',
    family: 'f',
    body: { name: 'Comune' },
    title: 'Bilancio',
    year: 2026,
    covers: { start: '2026', end: '2026' },
    language: 'it',
    languages: ['it'],
    asOf: AS_OF,
  };
  const numbers = Array.from({ length: count }, (_, index) => index);
  const ratioOf = (index: number): number => ((index * 37 + (changed ? 11 : 0)) % 100) / 100;
  const minorOf = (index: number): number => 1_000_000 + index * 137_00 + (changed ? 55_500 : 0);
  const report: Report = {
    schemaVersion: 1,
    edition,
    objectives: numbers.map((index) => ({
      id: `ob-${index}`,
      edition: 'e',
      kind: 'objective',
      label: `Obiettivo ${index + 1}`,
      order: index,
      title: `Portare il verde nel quartiere ${index + 1}`,
      summary: SUMMARY,
      narrative: { it: [{ type: 'paragraph', children: [NARRATIVE] }] },
      status: { code: 'in-progress', origin: 'declared' },
      responsible: [{ organisation: { name: RESPONSIBLE }, roles: ['responsible-office'] }],
    })),
    activities: numbers.map((index) => ({
      id: `at-${index}`,
      edition: 'e',
      objective: `ob-${index}`,
      order: 0,
      title: 'Nuovi alberi',
    })),
    programmes: [],
    allocations: numbers.map((index) => ({
      id: `al-${index}`,
      programme: 'p',
      activities: [`at-${index}`],
      beneficiary: { name: 'Comune' },
      kind: 'reserved',
      amount: { value: money(minorOf(index)), asOf: AS_OF },
    })),
    projects: numbers.map((index) => ({
      id: `pr-${index}`,
      identifiers: [],
      title: 'Parco',
      activities: [`at-${index}`],
      status: { code: 'in-progress', origin: 'declared' },
      steps: [],
      planned: {},
      actual: {},
      funding: [],
      amounts: [],
      progress: [{ basis: 'payments', ratio: { value: ratioOf(index), asOf: AS_OF } }],
      partners: [],
      places: [],
      classifications: [],
      asOf: AS_OF,
    })),
    organisations: [],
    glossary: {},
  };
  return numbers.map((index): Shown => {
    const overview = alone(report, index);
    return {
      id: `ob-${index}`,
      label: `Obiettivo ${index + 1}`,
      title: `Portare il verde nel quartiere ${index + 1}`,
      summary: SUMMARY,
      narrative: NARRATIVE,
      status: 'In corso',
      ratio: ratioOf(index),
      percent: formatPercent(ratioOf(index), 'it'),
      amount: formatMoney(money(minorOf(index)), 'it'),
      responsible: RESPONSIBLE,
      foot: 'Dati aggiornati al 31 ottobre 2026',
      overview,
      report,
    };
  });
}

/** An objective's overview from a report of its own, since looking it up among all would take the square of their number. */
function alone(report: Report, index: number): ObjectiveOverview {
  const one = <T>(list: readonly T[]): readonly T[] => list.slice(index, index + 1);
  const { objectives, activities, allocations, projects } = report;
  const small = {
    objectives: one(objectives),
    activities: one(activities),
    allocations: one(allocations),
    projects: one(projects),
  };
  const overview = objectiveOverview({ ...report, ...small }, `ob-${index}`);
  if (!overview) throw new Error(`The made-up report has no objective ${index}.`);
  return overview;
}
