import type { Imported } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, placed, read } from './support/read.ts';

const HEADER = 'COD_LOCALE_PROGETTO;CUP;OC_TITOLO_PROGETTO;TOT_PAGAMENTI;DATA_AGGIORNAMENTO';
const ROW = 'a;D71F22001680006;Asilo;1,00;2026-02-28';

const table = (...lines: readonly string[]): Promise<Imported> =>
  read('opencoesione', file('t.csv', `${lines.join('\r\n')}\r\n`, 11));
const told = ({ notes }: Imported): readonly unknown[] => notes.map(({ row, action }) => [row, action]);
const titles = ({ report }: Imported): readonly unknown[] => report.projects.map(({ title }) => title);

describe('A table that a person made in a spreadsheet', () => {
  it('may have words above its header and below its last row, and its header once more', async () => {
    const found = await table(
      'Elenco dei progetti al 28/02/2026;;;;',
      ';;;;',
      HEADER,
      ROW,
      HEADER,
      ROW.replace('a;', 'b;'),
      '',
      'Fonte: OpenCoesione, dati al 28/02/2026',
      '(*) importi in euro;;;;',
    );
    assert.deepEqual(titles(found), ['Asilo', 'Asilo']);
    const out = found.notes.filter(({ action }) => action === 'row-left-out').map(({ row }) => row);
    assert.deepEqual(out, [1, 5, 8, 9]);
    assert.equal(found.files[0]?.rows, 5);
  });

  it('has the delimiter of its header, not of the words above', async () => {
    const found = await read('opencoesione', file('t.csv', `Elenco dei progetti\n${HEADER}\n${ROW}\n`));
    assert.deepEqual([titles(found), told(found)], [['Asilo'], [[1, 'row-left-out']]]);
  });

  it('has no project that is its total, whatever the total is called; a project may begin with the word', async () => {
    const found = await table(
      HEADER,
      ROW,
      ';;TOTALE;1,00;',
      ';;Totale progetti: 1;1,00;',
      'b;D71F22001680006;Totale rifacimento di via Roma;2,00;2026-02-28',
    );
    assert.deepEqual(titles(found), ['Asilo', 'Totale rifacimento di via Roma']);
    assert.deepEqual(told(found), [
      [3, 'row-left-out'],
      [4, 'row-left-out'],
    ]);
  });

  it('guards its texts with marks that are none of theirs', async () => {
    const guarded = `"=""0012""";'D71F22001680006;'=1+1;'12,00;'2026-02-28`;
    const found = await table(HEADER, guarded, `0013;;'900;;2026-02-28`);
    assert.deepEqual(told(found), []);
    const [first, second] = found.report.projects;
    assert.deepEqual(
      [first?.id, first?.title, first?.identifiers[1]?.value, first?.amounts[0]?.amount.value.minor, first?.asOf],
      ['oc:0012', '=1+1', 'D71F22001680006', 12_00, '2026-02-28'],
    );
    assert.equal(second?.title, `'900`);
  });

  it('loses the codes that it took for numbers, and it is told', async () => {
    const found = await table(HEADER, 'a;1,23E+14;Asilo;1,2E+06;2026-02-28', 'b;#N/D;#####;#RIF!;2026-02-28');
    assert.deepEqual(found.notes.map(placed).map(String).sort(), [
      '2,CUP,1,23E+14,left-out',
      '2,TOT_PAGAMENTI,1,2E+06,left-out',
      '3,CUP,#N/D,left-out',
      '3,OC_TITOLO_PROGETTO,#####,kept',
      '3,OC_TITOLO_PROGETTO,#####,left-out',
      '3,TOT_PAGAMENTI,#RIF!,left-out',
    ]);
    for (const { identifiers, amounts } of found.report.projects)
      assert.deepEqual([identifiers.length, amounts], [1, []]);
  });
});

describe('JSON that no file could hold', () => {
  it('has U+FFFD for half a character, and it is told', async () => {
    const text = '[{"cod_locale_progetto": "a", "oc_titolo_progetto": "Asilo \\ud83d", "data_aggiornamento": "2026"}]';
    const { report, notes } = await read('opencoesione', file('t.json', text));
    assert.equal(report.projects[0]?.title, 'Asilo \uFFFD');
    assert.deepEqual(
      notes.map(({ column, action }) => [column, action]),
      [['oc_titolo_progetto', 'kept']],
    );
  });
});
