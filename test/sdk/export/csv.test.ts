import { money } from '@civita/sdk';
import { csv, projectsCsv } from '@civita/sdk/export';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../support/read-csv.ts';
import { fact, line, project } from '../support/build.ts';
import { wholeReport } from '../support/whole-report.ts';

/** What a spreadsheet runs when a cell begins with it. */
const runs = /^[=+\-@\t\r\n\0\uFEFF＝＋－＠]/;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '"', "'", ',', ';', 'a', '1', '＝') }),
  fc.constantFrom(
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '@SUM(1)',
    '-2+3',
    '+1',
    '"=1"',
    '\t=1',
    'DDE("cmd")',
    '\uFEFF=1',
  ),
);

describe('a table', () => {
  it('opens with every text as the text that it is, and none that a spreadsheet runs', () => {
    const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, delimiters, fc.boolean(), (rows, delimiter, bom) => {
        const opened = readCsv(csv(rows, { delimiter, bom }), delimiter, bom);
        assert.deepEqual(
          opened,
          rows.map((row) => row.map((cell) => (runs.test(cell) ? `'${cell}` : cell))),
        );
        for (const cell of opened.flat()) assert.doesNotMatch(cell, runs);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps numbers and amounts as numbers, below zero too, and tells nothing from 0', () => {
    const row = [-1.5, 0, money(-123456), money(5), money(-7, 'JPY'), undefined, ''];
    assert.equal(csv([row]), '-1.5,0,-1234.56,0.05,-7,,\r\n');
    assert.equal(csv([row], { delimiter: ';', decimalComma: true }), '-1,5;0;-1234,56;0,05;-7;;\r\n');
    assert.equal(csv([[money(150)]], { decimalComma: true }), '"1,50"\r\n');
    assert.throws(() => csv([[Number.NaN]]), /NaN is no number/);
  });

  it('begins with the mark of UTF-8 only when that is asked for', () => {
    assert.equal(csv([['è']], { bom: true }), '\uFEFFè\r\n');
    assert.equal(csv([['è']]), 'è\r\n');
  });
});

describe('projects as a table', () => {
  const projects = [
    project({
      id: 'uno',
      title: { it: '=Ponte', en: 'Bridge' },
      activities: ['attivita', 'altra'],
      identifiers: [{ scheme: 'CUP', value: 'B51C23000010006' }],
      funding: [line('ERDF', 'awarded', 10, { programme: 'pon' }), line('to-be-found', undefined, 3)],
      amounts: [
        fact('savings', -2),
        fact('payments', 1, '2020'),
        fact('payments', 4, '2021'),
        fact('total-cost', 8, '2021', 'CHF'),
      ],
    }),
    project({ id: 'due' }),
  ];
  const report = { ...wholeReport, projects };
  const cells = (language?: string) => {
    const [header = [], ...rows] = readCsv(projectsCsv(report, { language }), ',', false);
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  };

  it('have a row each, a column for each kind of amount and currency, and an empty cell for what is not stated', () => {
    const [first, second] = cells();
    assert.equal(first?.['title'], "'=Ponte");
    assert.equal(first['activities'], 'attivita; altra');
    assert.equal(first['programmes'], 'pon');
    assert.equal(first['awarded EUR'], '10.00');
    assert.equal(first['savings EUR'], '-2.00');
    assert.equal(first['payments EUR'], '4.00');
    assert.equal(first['total-cost CHF'], '8.00');
    assert.equal('total-cost EUR' in first, false);
    assert.equal(second?.['id'], 'due');
    assert.equal(second['awarded EUR'], '');
  });

  it('are titled in the language asked for, and can be some of the report’s', () => {
    assert.equal(cells('en')[0]?.['title'], 'Bridge');
    const [, ...rows] = readCsv(projectsCsv(report, { projects: projects.slice(1) }), ',', false);
    assert.deepEqual(
      rows.map(([id]) => id),
      ['due'],
    );
  });
});
