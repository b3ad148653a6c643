import { identifierOf, toDecimal } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';

const records = join(root, '../shared/data/pnrr-palermo.json');

interface Row {
  readonly CUP: string;
  readonly 'ID Submisura': string;
  readonly 'Codice Locale Progetto': string;
  readonly 'Soggetto attuatore': string;
  readonly 'Finanziamento PNRR': number;
  readonly 'Finanziamento Totale': number;
  readonly 'Data aggiornamento': string;
  readonly 'Titolo progetto': string;
}

describe(
  'the PNRR projects that the portal lists',
  { skip: existsSync(records) ? false : 'the sample records are not here' },
  () => {
    it('are the facts of the national records of the Comune di Palermo, project by project', async () => {
      const rows = (JSON.parse(await readFile(records, 'utf8')) as Row[]).filter(
        (row) => row['Soggetto attuatore'] === 'COMUNE DI PALERMO',
      );
      const read = checkReport(
        JSON.parse(await readFile(join(root, 'packages/portal/data/palermo-pnrr.json'), 'utf8')),
      );
      assert.ok(read.ok);
      const { projects } = read.value;
      assert.equal(projects.length, 20);
      assert.equal(rows.length, 20);
      for (const row of rows) {
        const project = projects.find(
          ({ identifiers }) => identifierOf(identifiers, 'ReGiS') === row['Codice Locale Progetto'],
        );
        assert.ok(project, row.CUP);
        assert.equal(identifierOf(project.identifiers, 'CUP'), row.CUP);
        assert.equal(identifierOf(project.identifiers, 'PNRR'), row['ID Submisura']);
        assert.equal(project.asOf, row['Data aggiornamento'].slice(0, 10));
        assert.equal(row['Finanziamento PNRR'], row['Finanziamento Totale']);
        const [line, ...others] = project.funding;
        assert.ok(line);
        assert.deepEqual([line.source, others.length], ['RRF', 0]);
        const stated = Number(toDecimal(line.amount.value));
        assert.ok(Math.abs(stated - row['Finanziamento PNRR']) <= 0.0051, row.CUP);
        const shortened = !Number.isInteger(row['Finanziamento PNRR'] * 100);
        if (shortened) assert.ok(line.amount.note, `${row.CUP} says that its cents are rounded`);
      }
    });
  },
);
