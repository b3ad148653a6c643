import type { Project, Report } from '@civita/sdk';
import { decidimCsv, projectsCsv, reportJson } from '@civita/sdk/export';
import type { Imported } from '@civita/sdk/import';
import { beneficiaries, importReport } from '@civita/sdk/import';
import { readReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { dialects, PLAIN, written } from './support/dialects.ts';
import { file, read, total } from './support/read.ts';

/** So many rows a table: some thousands in each test. */
const ROWS = { minLength: 1, maxLength: 60 };
const RUNS = { numRuns: 60, seed: 20_261_122 };

/** A text as people type it: several words with marks, quotes, delimiters and line breaks among them. */
const words = fc
  .array(
    fc.constantFrom(
      'Asilo',
      'città',
      '"Falcone"',
      'lotto;2',
      'a, b',
      "l'altro",
      'riga\nnuova',
      '=1+1',
      '–',
      '🐟',
      '100%',
      'è',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `Opera ${parts.join(' ')}`);
const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 13 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const row = fc.record({
  title: words,
  ente: words,
  cost: maybe(cents),
  paid: maybe(cents),
  start: maybe(day),
  /** One row in five is nobody's project: it must be told. */
  isNothing: fc.nat(4).map((dice) => dice === 0),
});
type Row = Readonly<{
  title: string;
  ente: string;
  cost: number | undefined;
  paid: number | undefined;
  start: string | undefined;
  isNothing: boolean;
}>;

/** An amount as Italians write it: 1.234.567,89. */
const italian = (minor: number | undefined): string => {
  if (minor === undefined) return '';
  const whole = String(Math.trunc(Math.abs(minor) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${minor < 0 ? '-' : ''}${whole},${String(Math.abs(minor) % 100).padStart(2, '0')}`;
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

const list = beneficiaries({
  ...{
    id: 'elenco',
    title: 'Elenco',
    language: 'it',
    publisher: 'Comune',
    numbers: 'it',
    currency: 'EUR',
    dates: ['day-first'],
  },
  columns: { code: 'Codice', title: 'Titolo', beneficiary: 'Ente', start: 'Inizio' },
  amounts: [
    ['Costo', 'total-cost'],
    ['Pagato', 'payments'],
  ],
  funds: {},
});

const gridOf = (rows: readonly Row[]): readonly (readonly string[])[] => [
  ['Codice', 'Titolo', 'Ente', 'Inizio', 'Costo', 'Pagato', 'Note'],
  ...rows.map(({ title, ente, cost, paid, start, isNothing }, index) =>
    isNothing
      ? ['', '', '', '', italian(cost), italian(paid), 'vedi allegato']
      : [
          `C-${index}`,
          title,
          oneLine(ente),
          start?.split('-').reverse().join('/') ?? '',
          italian(cost),
          italian(paid),
          '',
        ],
  ),
];

const tableOf = (records: readonly Readonly<Record<string, string>>[]): readonly (readonly string[])[] => [
  Object.keys(records[0] ?? {}),
  ...records.map((record) => Object.values(record)),
];
const minorOf = ({ amounts }: Project, kind: string): number | undefined =>
  amounts.find((fact) => fact.kind === kind)?.amount.value.minor;
const centsIn = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell.replace('.', ''));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What must be so of any import: each row is a project or is told to be none; a report is made that reads as itself. */
function holds({ report, notes, files }: Imported): Report {
  const left = notes.filter(({ action }) => action === 'row-left-out').length;
  assert.equal(
    report.projects.length + left,
    files.reduce((all, { rows }) => all + rows, 0),
  );
  const again = readReport(reportJson(report));
  assert.ok(again.ok);
  assert.deepEqual(again.value, report);
  return again.value;
}

describe('Thousands of rows that nobody saw before', () => {
  it('are each a project or told to be none, and add up to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, ROWS), dialects, async (rows, dialect) => {
        const found = await importReport({ source: list, files: [written(gridOf(rows), dialect)], asOf: '2026' });
        holds(found);
        const kept = rows.filter(({ isNothing }) => !isNothing);
        assert.deepEqual(
          found.report.projects.map(({ title }) => title),
          kept.map(({ title }) => oneLine(title)),
        );
        assert.equal(total(found, 'total-cost'), sum(kept.map(({ cost }) => cost)));
        assert.equal(total(found, 'payments'), sum(kept.map(({ paid }) => paid)));
        found.report.projects.forEach(({ amounts, planned }, index) => {
          const { cost, paid, start } = kept[index] as Row;
          assert.deepEqual(
            amounts.map(({ kind }) => kind),
            [cost === undefined ? [] : 'total-cost', paid === undefined ? [] : 'payments'].flat(),
          );
          assert.equal(planned.start, start);
        });
      }),
      RUNS,
    );
  });

  it('go out as a table whose sums are those that came in, an absent amount as an empty cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, ROWS), async (rows) => {
        const { report } = await importReport({ source: list, files: [written(gridOf(rows), PLAIN)], asOf: '2026' });
        const table: Record<string, string>[] = parse(projectsCsv(report), { columns: true });
        assert.equal(table.length, report.projects.length);
        report.projects.forEach((project, index) => {
          const cells = table[index] ?? {};
          assert.equal(cells['id'], project.id);
          assert.equal(cells['title']?.replace(/^'(?=[=+\-@])/, ''), project.title);
          assert.equal(centsIn(cells['total-cost EUR']), minorOf(project, 'total-cost'));
          assert.equal(centsIn(cells['payments EUR']), minorOf(project, 'payments'));
        });
      }),
      RUNS,
    );
  });

  it('of Decidim come in, go out, and come in again the same', async () => {
    const result = fc.record({
      title: words,
      other: maybe(words),
      text: maybe(words),
      start: maybe(day),
      progress: maybe(fc.integer({ min: 0, max: 10_000 })),
      above: fc.nat(60),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(result, ROWS), dialects, async (results, dialect) => {
        const grid = [
          [
            'external_id',
            'parent_external_id',
            'start_date',
            'end_date',
            'progress',
            'title/it',
            'title/pt-BR',
            'description/it',
          ],
          ...results.map(({ title, other, text, start, progress, above }, index) => [
            `R-${index}`,
            above < index ? `R-${above}` : '',
            ...[start ?? '', ''],
            progress === undefined ? '' : String(progress / 100),
            ...[title, other ?? '', text === undefined ? '' : `<p>${escaped(text)}</p><ul><li>uno</li></ul>`],
          ]),
        ];
        const first = await read('decidim', written(grid, dialect));
        holds(first);
        assert.equal(first.report.projects.length, results.length);
        const second = await read('decidim', file('again.csv', decidimCsv(first.report)));
        assert.deepEqual(second.report.projects, first.report.projects);
        assert.equal(decidimCsv(second.report), decidimCsv(first.report));
      }),
      RUNS,
    );
  });

  it('of the PNRR and of OpenCoesione add up too, as tables and as JSON', async () => {
    const amounts = fc.array(fc.record({ a: fc.nat(10 ** 11), b: fc.nat(10 ** 11) }), ROWS);
    await fc.assert(
      fc.asyncProperty(amounts, dialects, async (rows, dialect) => {
        const comma = (minor: number): string => `${Math.trunc(minor / 100)},${String(minor % 100).padStart(2, '0')}`;
        const oc = rows.map(({ a, b }, index) => ({
          ...{ COD_LOCALE_PROGETTO: `L-${index}`, OC_TITOLO_PROGETTO: `Opera ${index}` },
          ...{ FINANZ_TOTALE_PUBBLICO: comma(a), TOT_PAGAMENTI: comma(b) },
        }));
        const table = written(tableOf(oc), { ...dialect, delimiter: ';' });
        for (const found of [
          await read('opencoesione', table),
          await read('opencoesione', file('o.json', JSON.stringify(oc), 997)),
        ]) {
          holds(found);
          assert.equal(total(found, 'public-funding'), sum(rows.map(({ a }) => a)));
          assert.equal(total(found, 'payments'), sum(rows.map(({ b }) => b)));
        }
        const pnrr = rows.map(({ a, b }, index) => ({
          ...{
            CUP: 'D71F22001680006',
            'Codice Locale Progetto': `L-${index}`,
            'Codice Univoco Submisura': 'M1C1I1.04.01',
          },
          ...{ 'Titolo Progetto': `Opera ${index}`, 'Finanziamento PNRR': comma(a), 'Finanziamento Comune': comma(b) },
          ...{ 'Finanziamento Totale': comma(a + b), 'Data di Estrazione': '13/06/2026' },
        }));
        const found = await read('pnrr', written(tableOf(pnrr), { ...dialect, delimiter: ';' }));
        holds(found);
        assert.deepEqual(found.notes, []);
        assert.equal(total(found, 'total-cost'), sum(rows.map(({ a, b }) => a + b)));
        const lines = found.report.projects.flatMap(({ funding }) => funding);
        assert.equal(sum(lines.map(({ amount }) => amount.value.minor)), total(found, 'total-cost'));
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});
