import type { AmountFact, FundingLine, Project, Report } from '@civita/sdk';
import { AMOUNT_KINDS, money } from '@civita/sdk';
import fc from 'fast-check';
import { project } from './build.ts';
import { wholeReport } from './whole-report.ts';

const title = fc.constantFrom('Città metropolitana', 'La citta vecchia', 'Verde pubblico', 'Più VERDE', 'Però');
const asOf = fc.constantFrom('2020', '2020-H2', '2020-Q4', '2021-03', '2021-03-31');
const amount = fc.record({
  minor: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  currency: fc.constantFrom('EUR', 'EUR', 'CHF'),
});
const figure = fc.record({ value: amount.map(({ minor, currency }) => money(minor, currency)), asOf });
const programme = fc.constantFrom('pon', 'pnrr', 'feampa');

const fundingLine: fc.Arbitrary<FundingLine> = fc
  .record(
    {
      id: fc.constant('f'),
      source: fc.constantFrom('ERDF' as const, 'RRF' as const, 'municipality' as const, 'to-be-found' as const),
      programme,
      stage: fc.constantFrom('requested' as const, 'awarded' as const, 'revised' as const),
      amount: figure,
    },
    { requiredKeys: ['id', 'source', 'amount'] },
  )
  .map((line): FundingLine => line);

const amountFact: fc.Arbitrary<AmountFact> = fc.record({
  kind: fc.constantFrom(...AMOUNT_KINDS.slice(0, 3)),
  amount: figure,
});
const period = fc.record(
  { start: fc.constantFrom('2019', '2020-Q1', '2020-06-30'), end: fc.constantFrom('2021', '2022-H1', '2018') },
  { requiredKeys: [] },
);

/** A project that states few different things, so that filters and groups find several. */
const randomProject: fc.Arbitrary<Project> = fc
  .record({
    title,
    narrative: fc.option(fc.constant({ it: [{ type: 'paragraph' as const, children: ['Un asilo nuovo'] }] })),
    status: fc.constantFrom('in-progress' as const, 'completed' as const, 'unknown' as const),
    activities: fc.subarray(['attivita', 'nessuna']),
    planned: period,
    actual: period,
    funding: fc.array(fundingLine, { maxLength: 3 }),
    amounts: fc.array(amountFact, { maxLength: 3 }),
    places: fc.subarray([
      { name: 'Palermo', identifiers: [{ scheme: 'ISTAT', value: '082053' }] },
      { name: { it: 'Mondello', en: 'Mondello beach' } },
    ]),
    classifications: fc.subarray([
      { scheme: 'SDG', code: '4' },
      { scheme: 'SDG', code: '11', label: 'Città' },
      { scheme: 'stakeholder', code: 'families' },
    ]),
  })
  .map(({ narrative, status, ...own }) =>
    project({ ...own, ...(narrative ? { narrative } : {}), status: { code: status, origin: 'declared' } }),
  );

/** A report of up to twenty random projects with ids of their own. */
export const randomReport: fc.Arbitrary<Report> = fc
  .uniqueArray(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 3 }).filter((id) => /^\S+$/.test(id)),
      randomProject,
    ),
    {
      selector: ([id]) => id,
      maxLength: 20,
    },
  )
  .map((entries) => ({ ...wholeReport, projects: entries.map(([id, own]) => ({ ...own, id })) }));
