import type {
  Activity,
  Allocation,
  Document,
  Edition,
  Figure,
  Identifier,
  Indicator,
  Milestone,
  Money,
  Objective,
  Organisation,
  Party,
  Place,
  Programme,
  Project,
  Report,
  Section,
  Source,
} from '@civita/sdk';
import { money } from '@civita/sdk';

/**
 * With every optional field there, at every depth: a field that the domain gains does not compile here until it is added, and
 * then does not survive the wire until its schema has it.
 */
export type Whole<T> = T extends string | number | boolean
  ? T
  : T extends Section
    ? Required<Section>
    : T extends readonly [number, number]
      ? T
      : T extends readonly (infer E)[]
        ? readonly Whole<E>[]
        : { [K in keyof T]-?: Whole<T[K]> };

const title = { it: 'Titolo', en: 'Title' };
const source: Whole<Source> = { title, url: 'https://example.org/dati', retrieved: '2024-02-01', licence: 'CC-BY-4.0' };
const figure = <T>(value: T, asOf = '2023-12-31'): Figure<T> => ({ value, asOf, source, note: title });
const euros = (value: number): Whole<Figure<Money>> => figure(money(value * 100)) as Whole<Figure<Money>>;
const number = (value: number, asOf?: string): Whole<Figure<number>> => figure(value, asOf) as Whole<Figure<number>>;

const istat: Whole<Identifier> = { scheme: 'ISTAT', value: '082053', status: 'valid' };
const town: Whole<Organisation> = {
  id: 'comune',
  name: title,
  kind: 'municipality',
  identifiers: [{ scheme: 'IPA', value: 'c_z999', status: 'unknown' }],
  url: 'https://example.org/',
};
const party: Whole<Party> = { organisation: town, roles: ['implementer', 'beneficiary'], amount: euros(100) };
const narrative = {
  it: [
    { type: 'heading' as const, level: 1 as const, children: ['Titolo'] },
    { type: 'paragraph' as const, children: ['Uno ', { type: 'strong' as const, text: 'due' }] },
    { type: 'list' as const, ordered: true, items: [[{ type: 'link' as const, text: 'tre', href: source.url }]] },
  ],
};
const status = (code: 'completed' | 'in-progress'): Whole<Project['status']> => ({
  code,
  label: title,
  since: '2023-06',
  origin: 'declared',
  original: 'Concluso',
  reason: title,
});
const section: Required<Section> = {
  id: 's-1',
  kind: 'objectives',
  label: 'I',
  title,
  body: narrative,
  order: 0,
  children: [{ id: 's-1-1', kind: 'narrative', title, order: 0 }],
};
const place: Whole<Place> = {
  name: title,
  level: 'municipality',
  identifiers: [istat],
  address: 'Piazza Uno 1',
  postcode: '09010',
  point: [13.36, 38.11],
  population: number(1000),
};
const document: Whole<Document> = {
  title,
  url: 'https://example.org/atto.pdf',
  mediaType: 'application/pdf',
  bytes: 1000,
  language: 'it',
  date: '2023-01-10',
  kind: 'act',
  alt: title,
};
const indicator = (id: string): Whole<Indicator> => ({
  id,
  name: title,
  kind: 'output',
  unit: 'number',
  direction: 'up',
  mode: 'flow',
  baseline: number(10, '2022'),
  target: number(20, '2024'),
  actuals: [number(15), number(12, '2023-06-30')],
});
const milestone: Whole<Milestone> = {
  id: 'm-1',
  title,
  kind: 'milestone',
  due: '2023-Q2',
  met: '2023-06-30',
  status: 'met',
  weight: 1,
  visibleFrom: '2023',
  evidence: [document],
  asOf: '2023-12-31',
};
const classification = { scheme: 'SDG', code: '11', label: title, weight: 1 };

const edition: Whole<Edition> = {
  id: 'paese-2023',
  family: 'paese',
  body: town,
  title,
  year: 2023,
  covers: { start: '2023', end: '2023' },
  published: '2024-03',
  language: 'it',
  languages: ['it', 'en'],
  licence: 'CC-BY-4.0',
  replaces: 'paese-2022',
  status: 'published',
  sections: [section],
  source,
  url: 'https://example.org/2023',
  asOf: '2023-12-31',
};
const line: Whole<Objective> = {
  id: 'linea',
  edition: edition.id,
  parent: 'cima',
  kind: 'objective',
  label: 'Obiettivo 1',
  order: 0,
  title,
  summary: title,
  narrative,
  status: status('in-progress'),
  responsible: [party],
  classifications: [classification],
  indicators: [indicator('i-ob')],
  weight: 1,
  continues: 'linea-2022',
  url: 'https://example.org/2023/1',
};
const activity: Whole<Activity> = {
  id: 'attivita',
  edition: edition.id,
  objective: line.id,
  label: 'Attività 1',
  order: 0,
  title,
  narrative,
  programmes: ['programma'],
  projects: ['progetto'],
  indicators: [indicator('i-at')],
  continues: 'attivita-2022',
};
const programme: Whole<Programme> = {
  id: 'programma',
  name: title,
  acronym: 'PON',
  identifiers: [{ scheme: 'CCI', value: '2014IT05M2OP002', status: 'valid' }],
  period: '2014-2020',
  level: 'national',
  funds: ['ERDF'],
  managingAuthority: town,
  intermediateBody: town,
  actions: [{ code: '3.1.1', parentCode: '3', level: 'action', title }],
  url: 'https://example.org/pon',
  acknowledgement: 'esif-2014-2020',
  statement: title,
};
const allocation: Whole<Allocation> = {
  id: 'riserva',
  programme: programme.id,
  action: '3.1.1',
  activities: [activity.id],
  beneficiary: town,
  territory: place,
  kind: 'reserved',
  amount: euros(2000),
  narrative,
};
const project: Whole<Project> = {
  id: 'progetto',
  identifiers: [{ scheme: 'CUP', value: 'B51C23000010006', status: 'unknown' }],
  title,
  acronym: 'PRO',
  summary: title,
  narrative,
  edition: edition.id,
  activities: [activity.id],
  status: status('completed'),
  steps: [{ kind: 'award', date: '2023-02', act: { number: '12', body: town, url: source.url }, note: title }],
  planned: { start: '2023-03', end: '2023-10' },
  actual: { start: '2023-03-15', end: '2023-11-20' },
  funding: [
    {
      id: 'f-1',
      source: 'ERDF',
      programme: programme.id,
      action: '3.1.1',
      instrument: 'grant',
      stage: 'awarded',
      amount: euros(1000),
      exchange: { rate: '1', date: '2023' },
    },
  ],
  amounts: [
    { kind: 'total-cost', amount: euros(1000) },
    { kind: 'public-funding', amount: euros(1000) },
    { kind: 'payments', amount: euros(980) },
  ],
  progress: [{ basis: 'declared', ratio: number(1), method: title }],
  milestones: [milestone],
  indicators: [indicator('i-pr')],
  partners: [party],
  places: [place],
  documents: [document],
  classifications: [classification],
  procedures: [
    {
      cig: '1234567CE7',
      title,
      kind: title,
      published: '2023-02',
      awarded: '2023-03',
      tenderAmount: euros(900),
      awardAmount: euros(880),
      url: source.url,
    },
  ],
  related: [{ project: 'progetto-2022', kind: 'continues' }],
  verdicts: [{ source, value: 'done-useful', date: '2023-12', summary: title }],
  source,
  asOf: '2023-12-31',
};

/** A made-up town's report with every field that `report v1` has. Nothing in it is wrong. */
export const wholeReport: Report = {
  schemaVersion: 1,
  edition,
  objectives: [{ id: 'cima', edition: edition.id, kind: 'strategic-line', order: 0, title }, line],
  activities: [activity],
  programmes: [{ ...programme, actions: [{ code: '3', level: 'axis' }, ...programme.actions] }],
  allocations: [allocation],
  projects: [project],
  organisations: [town],
  glossary: { PON: title },
};
