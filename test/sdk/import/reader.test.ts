import { ImportError, importReport, type ImportSource } from '@civita/sdk/import';
import { textIn } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csv } from '@civita/sdk/export';
import { file, placed, read } from './support/read.ts';

const header = 'COD_LOCALE_PROGETTO,OC_TITOLO_PROGETTO,TOT_PAGAMENTI,DATA_AGGIORNAMENTO';

const table = (text: string, piece?: number) => read('opencoesione', file('tabella.csv', text, piece));
const list = (text: string, piece?: number) => read('opencoesione', file('elenco.json', text, piece));
const titles = async (reading: ReturnType<typeof table>): Promise<readonly unknown[]> =>
  (await reading).report.projects.map(({ title }) => title);

describe('a file of others', () => {
  const good = 'COD_LOCALE_PROGETTO,OC_TITOLO_PROGETTO\na,Uno\nb,Due\n';

  it('is read whatever its line ends, mark, quotes, empty lines and stray marks at the end', async () => {
    for (const text of [
      good,
      good.replaceAll('\n', '\r\n'),
      `\uFEFF${good}`,
      `\uFEFF${good.replace(/^.*$/m, '"COD_LOCALE_PROGETTO","OC_TITOLO_PROGETTO"')}`,
      good.replaceAll('\n', '\n\n'),
      good.replaceAll('\n', ',\n'),
      good.replaceAll(',', ';'),
      good.replaceAll(',', '\t'),
      good.trimEnd(),
    ])
      assert.deepEqual(await titles(table(text)), ['Uno', 'Due'], JSON.stringify(text));
  });

  it('is read whatever the case, accents, spaces and marks of its column names', async () => {
    for (const name of ['oc_titolo_progetto', 'Oc Titolo  Progetto', ' OC-TÍTOLO-PROGETTO ', 'ocTitoloProgetto'])
      assert.deepEqual(await titles(table(good.replace('OC_TITOLO_PROGETTO', name))), ['Uno', 'Due'], name);
  });

  it('that lacks a column is refused with the column’s and the file’s name', async () => {
    await assert.rejects(table('COD_LOCALE_PROGETTO,NOME\na,Uno\n'), (error) => {
      assert.ok(error instanceof ImportError);
      assert.deepEqual([error.file, error.column], ['tabella.csv', 'OC_TITOLO_PROGETTO']);
      assert.match(
        error.message,
        /^tabella\.csv, column "OC_TITOLO_PROGETTO": .* The file has: COD_LOCALE_PROGETTO, NOME\./,
      );
      return true;
    });
  });

  it('that breaks off is refused with its row', async () => {
    await assert.rejects(table('COD_LOCALE_PROGETTO,OC_TITOLO_PROGETTO\na,Uno\nb,"Due\n'), /tabella\.csv, row 3: /);
    await assert.rejects(
      list('[{"cod_locale_progetto": "a", "oc_titolo_progetto": "Uno"}, {"cod'),
      /elenco\.json, row 2: /,
    );
    await assert.rejects(
      list('[{"cod_locale_progetto": "a", "oc_titolo_progetto": "Uno"}, 7]'),
      /elenco\.json, row 2: /,
    );
    await assert.rejects(table(''), /tabella\.csv: it is empty/);
  });

  it('that is written in another encoding is refused, and read under its own', async () => {
    const bytes = Buffer.from(good.replace('Uno', 'Città'), 'latin1');
    await assert.rejects(read('opencoesione', file('t.csv', bytes)), /t\.csv: its bytes are not utf-8/);
    const { importSources } = await import('@civita/sdk/import');
    const source = importSources.find(({ id }) => id === 'opencoesione') as ImportSource;
    const options = { source, files: [file('t.csv', bytes)], asOf: '2020' };
    const { report } = await importReport({ ...options, encoding: 'windows-1252' });
    assert.equal(report.projects[0]?.title, 'Città');
    await assert.rejects(importReport({ ...options, encoding: 'klingon' }), /t\.csv: there is no encoding "klingon"/);
  });

  it('is read the same in pieces of any size, with line breaks, quotes and brackets inside texts', async () => {
    const word = fc
      .stringMatching(/^[a-zà"\\,;[\]{}\n🐟]{1,12}[a-z]$/u)
      .filter((text) => !/^(null|none|nan)$/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (words, piece) => {
          const expected = words.map((text) => text.replace(/\s+/g, ' ').trim());
          const rows = words.map((text, index) => ({ cod_locale_progetto: `n-${index}`, oc_titolo_progetto: text }));
          const quoted = csv([['COD_LOCALE_PROGETTO', 'OC_TITOLO_PROGETTO'], ...rows.map((row) => Object.values(row))]);
          // The writer puts an apostrophe before what a spreadsheet would run.
          const fromTable = (await titles(table(quoted, piece))).map((title) => String(title).replace(/^'/, '').trim());
          assert.deepEqual(fromTable, expected);
          assert.deepEqual(await titles(list(JSON.stringify(rows), piece)), expected);
          assert.deepEqual(await titles(list(JSON.stringify(rows, null, 2), piece)), expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells once of a column that nobody reads, and of each row that has more cells than columns', async () => {
    const { notes } = await table('COD_LOCALE_PROGETTO,OC_TITOLO_PROGETTO,ALTRO\na,Uno,1\nb,Due,2,3,4\n');
    assert.deepEqual(
      notes.map(({ row, column, action }) => [row, column, action]),
      [
        [undefined, 'ALTRO', 'left-out'],
        [undefined, undefined, 'repaired'],
        [3, undefined, 'left-out'],
      ],
    );
  });

  it('tells once of a name that nobody reads, though each object of a list may have others', async () => {
    const record = { cod_locale_progetto: 'a', oc_titolo_progetto: 'Uno' };
    const { notes } = await list(
      JSON.stringify([
        { ...record, altro: 1 },
        { ...record, cod_locale_progetto: 'b' },
        { ...record, cod_locale_progetto: 'c', altro: 2, nuovo: 3 },
      ]),
    );
    assert.deepEqual(
      notes.flatMap(({ column }) => column ?? []),
      ['altro', 'nuovo'],
    );
  });

  it('never loses an amount silently: what is none under the source’s format is told', async () => {
    const texts = ['1.234,56', '1,234.56', '1234.567.8', 'EUR 12', '12 $', '1e3', '∞', '12%', '-', 'n.d.', ' '];
    const rows = texts.map((text, index) => `n-${index};T;${text}`).join('\n');
    const { report, notes } = await table(`COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO;TOT_PAGAMENTI\n${rows}\n`);
    const told = new Set(notes.map(({ row }) => row));
    report.projects.forEach(({ amounts }, index) => {
      const isNothing = index > 7;
      const isPlain = texts[index] === 'EUR 12';
      assert.equal(told.has(index + 2), !isNothing && !isPlain, texts[index]);
      if (isNothing) assert.deepEqual(amounts, []);
    });
    assert.deepEqual(
      report.projects.flatMap(({ amounts }, index) => amounts.map(({ amount }) => [texts[index], amount.value.minor])),
      [
        ['1.234,56', 1234_56],
        ['1,234.56', 1234_56],
        ['EUR 12', 12_00],
      ],
    );
  });

  it('whose texts are too long is cut, and it is told', async () => {
    const { report, notes } = await table(`${header}\na,${'x'.repeat(5000)},,2020-01-01\n`);
    assert.equal(textIn(report.projects[0]?.title ?? '', 'it').value.length, 4000);
    assert.deepEqual(
      notes.map(({ row, column, action }) => [row, column, action]),
      [[2, 'OC_TITOLO_PROGETTO', 'repaired']],
    );
  });

  it('is told of in Italian and English, what is wrong and what was done', async () => {
    const { notes } = await table(`${header}\na,T,abc,31.12.2020\n`);
    assert.deepEqual(notes.map(placed), [[2, 'TOT_PAGAMENTI', 'abc', 'left-out']]);
    assert.deepEqual(notes[0]?.problem, { it: '"abc" non è un numero.', en: '"abc" is not a number.' });
    assert.match(notes[0].done.it, /non indicato/);
  });
});
