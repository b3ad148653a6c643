import { readBeneficiaryList, importReport } from '@civita/sdk/import';
import type { ImportSource } from '@civita/sdk/import';
import * as importing from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { root } from '../../../tools/cache.ts';
import { file } from './support/read.ts';

/** The first block of a language below a heading of a document. */
function block(document: string, heading: string, language: string): string {
  const text = readFileSync(join(root, document), 'utf8');
  const below = text.slice(text.indexOf(`## ${heading}`));
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(below)?.[1];
  assert.ok(found, `${document} has a block of ${language} below "${heading}"`);
  return found;
}

describe('what the documents say of importing', () => {
  it('is a source that reads, in CONTRIBUTING', async () => {
    const code = stripTypeScriptTypes(block('CONTRIBUTING.md', 'Adding a source of data', 'ts'));
    const source = runInNewContext(`${code.replace('export const', 'const')}; trees`, { ...importing }) as ImportSource;
    const { report, notes } = await importReport({
      source,
      files: [file('alberi.csv', 'ID;TITOLO;Costo;Fine Lavori;Aggiornato al\n7;Lecci;1.234,50;3/2021;31/12/2020\n')],
      asOf: '2020',
    });
    assert.deepEqual(
      report.projects.map(({ id, amounts, actual }) => [id, amounts[0]?.amount.value.minor, actual]),
      [['trees:7', 1234_50, {}]],
    );
    assert.deepEqual(
      notes.map(({ row, column, action }) => [row, column, action]),
      [[2, 'Fine Lavori', 'left-out']],
    );
  });

  it('is a description that is accepted, in docs/import.md', () => {
    assert.equal(readBeneficiaryList(block('docs/import.md', 'A list of one', 'json')).ok, true);
  });
});
