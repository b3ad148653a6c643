import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn } from '../ways/support/docs.ts';
import { printedBy } from './support/printed.ts';

test('the source of CONTRIBUTING reads a file of its columns, and tells what it did not understand', async () => {
  const source = await codeIn('../CONTRIBUTING', 'ts source', '.');
  const rows = [
    'Codice;Titolo;Costo;Fine lavori;Aggiornato al',
    'A1;Tigli in via Roma;1.250,50;2025;31/10/2026',
    'A2;;poco;;',
  ];
  const use = `
    const bytes = [new TextEncoder().encode(${JSON.stringify(rows.join('\n'))})];
    const { report, notes } = await importReport({ source: trees, files: [{ name: 'alberi.csv', bytes }], asOf: '2026-01-01' });
    for (const { id, actual, amounts, asOf } of report.projects)
      console.log(id, actual.end, amounts[0]?.amount.value.minor, asOf);
    console.log(notes.length > 0 && notes.every(({ row }) => row === 3), notes.some(({ column }) => column === 'Costo'));`;
  assert.deepEqual(
    (await printedBy(`import { importReport } from '@civita/sdk/import';\n${source}\n${use}`)).split('\n'),
    ['trees:A1 2025 125050 2026-10-31', 'trees:A2 undefined undefined 2026-01-01', 'true true'],
  );
});
