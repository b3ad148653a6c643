import type { NumberFormatName } from '@civita/sdk';
import type { BeneficiaryList } from '@civita/sdk/import';
import { beneficiaries, importReport } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file } from './support/read.ts';

/** What a list says, and how: an amount in smallest units with its currency, and what was done about the cell. */
type Read = readonly [written: string, amount: string | undefined, action?: string];

async function readAll(numbers: NumberFormatName, cells: readonly string[], changes: Partial<BeneficiaryList> = {}) {
  const source = beneficiaries({
    ...{
      id: 'mine',
      title: 'Elenco',
      language: 'it',
      publisher: 'Comune',
      numbers,
      currency: 'EUR',
      dates: ['day-first'],
    },
    ...{
      columns: { title: 'Titolo', beneficiary: 'Ente', start: 'Inizio' },
      amounts: [['Costo', 'total-cost']],
      funds: {},
    },
    ...changes,
  });
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const rows = cells.map((cell, index) => `n-${index},Ente,${quoted(cell)},${quoted(cell)}`);
  const text = `Titolo,Ente,Costo,Inizio\n${rows.join('\n')}\n`;
  return importReport({ source, files: [file('e.csv', text)], asOf: '2026' });
}

const amounts = async (numbers: NumberFormatName, expected: readonly Read[]): Promise<void> => {
  const { report, notes } = await readAll(
    numbers,
    expected.map(([written]) => written),
  );
  assert.deepEqual(
    report.projects.map(({ amounts: [first] }, index): Read => {
      const told = notes.find(({ row, column }) => row === index + 2 && column === 'Costo')?.action;
      const value = first && `${first.amount.value.minor} ${first.amount.value.currency}`;
      const [written = ''] = expected[index] ?? [];
      return told === undefined ? [written, value] : [written, value, told];
    }),
    expected,
  );
};

describe('an amount that is not written as its list’s others', () => {
  it('is read where it can be only one, and told', async () => {
    await amounts('it', [
      ['1.234.567,89', '123456789 EUR'],
      ['1.234,5', '123450 EUR'],
      ['110277.37', '11027737 EUR', 'repaired'],
      ['157,000.00', '15700000 EUR', 'repaired'],
      ['1,234,567', '123456700 EUR', 'repaired'],
      ['1\u00A0234\u00A0567,89', '123456789 EUR', 'repaired'],
      ['1\u202F234', '123400 EUR', 'repaired'],
      ["1'234.50", '123450 EUR', 'repaired'],
      ['12.5', undefined, 'left-out'],
    ]);
    await amounts('plain', [
      ['3672255,31', '367225531 EUR', 'repaired'],
      ['429515,2', '42951520 EUR', 'repaired'],
      ['12,34', '1234 EUR', 'repaired'],
      ['2.141.953', '214195300 EUR', 'repaired'],
      ['1.234.567,8', '123456780 EUR', 'repaired'],
    ]);
  });

  it('is left out and told where it may be a thousand times as much', async () => {
    await amounts('plain', [
      ['40.000', undefined, 'left-out'],
      ['-5.500', undefined, 'left-out'],
      ['€ 107.100', undefined, 'left-out'],
      ['1,234', undefined, 'left-out'],
      ['0.500', '50 EUR'],
      ['1234.500', '123450 EUR'],
      ['40', '4000 EUR'],
    ]);
    await amounts('it', [
      ['5,500', undefined, 'left-out'],
      ['1.005,500', '100550 EUR'],
    ]);
    await amounts('comma', [['1.234', undefined, 'left-out']]);
    await amounts('lu', [
      ['288.11', undefined, 'left-out'],
      ['823.171', '82317100 EUR'],
    ]);
  });

  it('is read in the currency that its cell names, and told; three other capitals are no currency', async () => {
    await amounts('it', [
      ['1.013.778,44 kn', '101377844 HRK', 'kept'],
      ['USD 12', '1200 USD', 'kept'],
      ['12 JPY', '12 JPY', 'kept'],
      ['ABC 12', undefined, 'left-out'],
      ['12 €', '1200 EUR'],
    ]);
  });

  it('is never made up: brackets, millions, powers, per cents, dates, errors of spreadsheets', async () => {
    const odd = [
      '(1.234,56)',
      '1,5 mln',
      '1,2E+06',
      '12%',
      '01/02/2023',
      '#REF!',
      '#N/D',
      '########',
      '∞',
      '1..2',
      '--5',
      '1-2',
      'sì',
    ];
    await amounts(
      'it',
      odd.map((written): Read => [written, undefined, 'left-out']),
    );
  });

  it('is nothing where the cell says nothing, and 0 only where it says 0', async () => {
    const nothing = ['', ' ', '-', '–', '...', 'n.d.', 'N/D', 'n/a', 'NULL', '****'];
    await amounts('it', [
      ...nothing.map((written): Read => [written, undefined]),
      ['0', '0 EUR'],
      ['0,00 €', '0 EUR'],
      ['-0', '0 EUR'],
    ]);
  });
});

describe('a date of a list', () => {
  it('is a day of the calendar, or it is left out and told', async () => {
    const cells = [
      '31/12/2023',
      '31/02/2023',
      '00/00/0000',
      '00/01/1900',
      '01/01/1900',
      '31/12/9999',
      '45291',
      'dic-23',
      '2023-12-31T00:00:00+02:00',
    ];
    const { report, notes } = await readAll('it', cells);
    assert.deepEqual(
      report.projects.flatMap(({ planned }) => planned.start ?? []),
      ['2023-12-31'],
    );
    assert.deepEqual(
      notes.filter(({ column }) => column === 'Inizio').map(({ row, action }) => [row, action]),
      cells.slice(1).map((_, index) => [index + 3, 'left-out']),
    );
  });

  it('may begin with the month, or name its quarter in any of the usual ways', async () => {
    const cells = ['5/26/2009', 'Q3 2014', 'T3 2014', 'Q 3, 2010', 'Quarter 4 2008', '2014-Q3'];
    const { report } = await readAll('it', cells, { dates: ['month-first', 'quarter'] });
    assert.deepEqual(
      report.projects.map(({ planned }) => planned.start),
      ['2009-05-26', '2014-Q3', '2014-Q3', '2010-Q3', '2008-Q4', '2014-Q3'],
    );
  });
});
