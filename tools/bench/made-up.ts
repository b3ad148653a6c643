import type { FundCode, Project, Report, StatusCode } from '@civita/sdk';
import { random } from './random.ts';

const WORDS =
  'scuola ponte parco verde strada asilo tram costa mercato biblioteca archivio cittadini servizi digitali restauro energia acqua luce quartiere centro'.split(
    ' ',
  );
const STATUSES: readonly StatusCode[] = ['in-progress', 'completed', 'funded', 'not-started'];
const FUNDS: readonly FundCode[] = ['ERDF', 'RRF', 'municipality', 'region'];

/** A report of so many made-up projects, about 1.3 KB of JSON each; the same one every time. */
export function madeUpReport(count: number): Report {
  const next = random(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (size: number): string => Array.from({ length: size }, () => pick(WORDS)).join(' ');
  const programmes = Array.from({ length: 40 }, (_, index) => `programma-${index}`);
  const figure = (minor: number) => ({ value: { minor, currency: 'EUR' }, asOf: '2024-12-31' });
  const project = (index: number): Project => {
    const total = Math.floor(next() * 1e9);
    const year = 2015 + Math.floor(next() * 10);
    return {
      id: `progetto-${index}`,
      identifiers: [{ scheme: 'CUP', value: `D${String(index).padStart(14, '0')}` }],
      title: { it: `${words(6)} ${index}`, en: `${words(6)} ${index}` },
      summary: words(30),
      activities: [`attivita-${index % 100}`],
      status: { code: pick(STATUSES), origin: 'declared' },
      steps: [{ kind: 'award', date: `${year}-03` }],
      planned: { start: `${year}-06`, end: `${year + 3}` },
      actual: { start: `${year}-09-15` },
      funding: [
        { id: 'f-1', source: pick(FUNDS), programme: pick(programmes), stage: 'awarded', amount: figure(total) },
      ],
      amounts: [
        { kind: 'total-cost', amount: figure(total) },
        { kind: 'payments', amount: figure(Math.floor(total * next())) },
      ],
      progress: [{ basis: 'payments', ratio: { value: next(), asOf: '2024-12-31' } }],
      milestones: [{ id: 'm-1', title: words(4), due: `${year + 2}-Q4`, status: 'scheduled' }],
      partners: [{ organisation: { name: 'Comune' }, roles: ['beneficiary'] }],
      places: [{ name: pick(WORDS), identifiers: [{ scheme: 'ISTAT', value: '082053' }] }],
      classifications: [{ scheme: 'SDG', code: String(1 + Math.floor(next() * 17)) }],
      asOf: '2024-12-31',
    };
  };
  return {
    schemaVersion: 1,
    edition: {
      id: 'e',
      family: 'f',
      body: { name: 'Comune' },
      title: 'Bilancio',
      year: 2024,
      covers: { start: '2024', end: '2024' },
      language: 'it',
      languages: ['it'],
      asOf: '2024-12-31',
    },
    objectives: [],
    activities: [],
    programmes: programmes.map((id) => ({
      id,
      name: id,
      identifiers: [],
      period: '2014-2020',
      level: 'eu' as const,
      funds: [],
      acknowledgement: 'esif-2014-2020' as const,
    })),
    allocations: [],
    projects: Array.from({ length: count }, (_, index) => project(index)),
    organisations: [],
    glossary: {},
  };
}
