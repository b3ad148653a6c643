import type { Project } from '@civita/sdk';
import type { Imported, ImportNote } from '@civita/sdk/import';
import { ImportError } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Grid } from './support/dialects.ts';
import { dialects, gridOf, PLAIN, written } from './support/dialects.ts';
import { file, read, without } from './support/read.ts';

/** Rows of our own in the shape of OpenCoesione's table, so that there is something to change where no real records lie. */
const OWN: Grid = [
  [
    'COD_LOCALE_PROGETTO',
    'CUP',
    'OC_TITOLO_PROGETTO',
    'OC_SINTESI_PROGETTO',
    'DATA_AGGIORNAMENTO',
    'OC_DATA_INIZIO_PROGETTO',
  ],
  ['0001', 'D71F22001680006', 'Asilo "Falcone", via Roma', 'Un asilo;\ncon giardino', '2026-02-28', '20240131'],
  ['0002', 'J22F24000140002', 'Città più verde', '', '2026-02-28', '2023'],
  ['0003', '', 'Linea tranviaria', 'Prima tratta', '2026-02-28', ''],
];

/** Each source with a table of it; real ones where they lie beside the project. */
const SAMPLES: readonly (readonly [source: string, sample: string | undefined])[] = [
  ['opencoesione', undefined],
  ['beneficiaries-mt', 'beneficiaries-mt.csv'],
  ['beneficiaries-hr', 'beneficiaries-hr.csv'],
  ['beneficiaries-fi', 'beneficiaries-fi.csv'],
  ['beneficiaries-lu', 'beneficiaries-lu.csv'],
  ['decidim', 'decidim-accountability-import-valid.csv'],
  ['decidim-action-plan', 'decidim-barcelona-action-plan.csv'],
];

/** What stands in tables of others where nobody expected it. */
const ODD = [
  ...[
    '1.234.567,89',
    '1,234,567.89',
    '1\u00A0234,5',
    '1\u202F234,5',
    '€ 12',
    '12 euro',
    '(12)',
    '12e3',
    '0.30000000000000004',
  ],
  ...[
    '22%',
    '0,22',
    '22 %',
    '20240229',
    '20230229',
    '30/11/2019',
    '2019-11-30T00:00:00Z',
    '43831',
    '2020',
    '00000000',
    '99991231',
  ],
  ...[
    'd71f22001680006',
    'D71 F2200 1680006',
    '000123',
    'Citt&agrave; <b>nuova</b><br>',
    'riga uno\r\nriga due',
    '"',
    "'",
    '=1+1',
  ],
  ...['💶', '\u0000x', '\uFFFD', 'RSSMRA85T10A562S', '__proto__', 'constructor', 'x'.repeat(70_000)],
];

const told = (notes: readonly ImportNote[], row: number): readonly ImportNote[] =>
  notes.filter((note) => note.row === row);
const rowsIn = ({ files }: Imported): number => files.reduce((sum, { rows }) => sum + rows, 0);
const leftOut = ({ notes }: Imported): number => notes.filter(({ action }) => action === 'row-left-out').length;
const same = (found: readonly Project[], expected: readonly Project[], hint?: unknown): void =>
  assert.deepEqual(found, expected, hint === undefined ? undefined : JSON.stringify(hint));

for (const [source, sample] of SAMPLES)
  describe(`a table of ${source} that was never seen`, without(...(sample === undefined ? [] : [sample])), () => {
    const grid = sample === undefined ? OWN : gridOf(sample);
    const [header = [], ...rows] = grid;
    const of = (table: Grid): Promise<Imported> => read(source, written(table, PLAIN));
    const plain = of(grid);

    it('says the same however a program writes it', async () => {
      const { report } = await plain;
      await fc.assert(
        fc.asyncProperty(dialects, async (dialect) => {
          const found = await read(source, written(grid, dialect));
          same(found.report.projects, report.projects, dialect);
        }),
        { numRuns: 15 },
      );
    });

    it('says the same with its columns in any order, and tells of one that is there twice', async () => {
      const { report } = await plain;
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...header.keys()], { minLength: header.length }), async (order) => {
          const moved = grid.map((row) => order.map((index) => row[index] ?? ''));
          const found = await of(moved.map((row) => [...row, row[0] ?? '']));
          const blind = (project: Project): unknown => ({ ...project, narrative: undefined, title: undefined });
          assert.deepEqual(found.report.projects.map(blind), report.projects.map(blind));
          assert.ok(found.notes.some(({ row, column }) => row === undefined && column === header[order[0] ?? 0]));
        }),
        { numRuns: 15 },
      );
    });

    it('is refused without a column that it needs, or read without it and told once', async () => {
      const { report } = await plain;
      for (const [index, column] of header.entries()) {
        const renamed = [header.with(index, `Xx ${column}`), ...rows];
        const found = await of(renamed).catch((error: unknown) => error);
        if (found instanceof ImportError) assert.match(found.message, /the column is missing\. The file has: .*Xx /);
        else {
          const { report: other, notes } = found as Imported;
          assert.equal(other.projects.length + leftOut(found as Imported), rows.length, column);
          const isTold = notes.some((note) => note.column === `Xx ${column}` && note.row === undefined);
          // A language of one's own is a column of a family.
          assert.ok(isTold, column);
        }
      }
      assert.ok(report.projects.length <= rows.length);
    });

    it('loses nothing silently, whatever stands in a cell, and no other row suffers', async () => {
      const { report, notes } = await plain;
      const quiet = told(notes, 0);
      assert.deepEqual(quiet, []);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(rows.length - 1),
          fc.nat(header.length - 1),
          fc.constantFrom(...ODD),
          async (at, column, odd) => {
            const change = (cell: string): Grid => [header, ...rows.with(at, (rows[at] ?? []).with(column, cell))];
            const [found, empty] = [await of(change(odd)), await of(change(''))];
            assert.equal(found.report.projects.length + leftOut(found), rowsIn(found));
            const row = at + 2;
            const isRead = !found.notes.some((note) => note.row === undefined && note.column === header[column]);
            const isTold = told(found.notes, row).length > told(empty.notes, row).length;
            const changed = JSON.stringify(found.report.projects) !== JSON.stringify(empty.report.projects);
            assert.ok(!isRead || isTold || changed, `${header[column] ?? ''}: ${odd.slice(0, 80)}`);
            assert.ok(!JSON.stringify([found.report, found.notes]).includes('RSSMRA85T10A562S'));
            const others = report.projects.length - found.report.projects.length;
            assert.ok(Math.abs(others) <= 1);
            if (others === 0 && leftOut(found) === leftOut(await plain))
              for (const [index, project] of found.report.projects.entries())
                if (index !== at - leftOutBefore(await plain, row))
                  assert.deepEqual(withoutNumber(project), withoutNumber(report.projects[index]));
          },
        ),
        { numRuns: 80 },
      );
    });

    it('tells each row that has too many or too few cells', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(rows.length - 1), fc.boolean(), async (at, isLong) => {
          const row = rows[at] ?? [];
          const found = await of([header, ...rows.with(at, isLong ? [...row, 'di troppo'] : row.slice(0, -1))]);
          const before = told((await plain).notes, at + 2).length;
          assert.equal(told(found.notes, at + 2).length > before, true);
          assert.equal(found.report.projects.length + leftOut(found), rows.length);
        }),
        { numRuns: 15 },
      );
    });

    it('does not count its total twice', async () => {
      const { report } = await plain;
      for (const word of ['Totale', 'TOTALE GENERALE:', 'Total', 'Somma']) {
        const total = header.map((_, index) =>
          index === 0 ? word : index === header.length - 1 ? '1.234.567,89' : '',
        );
        const found = await of([...grid, total]);
        same(found.report.projects, report.projects);
        assert.deepEqual(
          told(found.notes, grid.length + 1).map(({ action }) => action),
          ['row-left-out'],
        );
      }
    });

    it('that breaks off changes no row but its last', async () => {
      const { report } = await plain;
      const text = Buffer.concat([
        ...(written(grid, { ...PLAIN, quotes: 'everywhere' }).bytes as Iterable<Uint8Array>),
      ]);
      const last = (project: Project | undefined): string => JSON.stringify(project);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: text.length - 2 }), async (end) => {
          const found = await read(source, file('t.csv', text.subarray(0, end), 4096)).catch((error: unknown) => error);
          if (found instanceof ImportError) assert.match(found.message, /^t\.csv[,:]/);
          else {
            const projects = (found as Imported).report.projects.slice(0, -1);
            projects.forEach((project, index) => assert.equal(last(project), last(report.projects[index])));
          }
        }),
        { numRuns: 60 },
      );
    });
  });

/** How many rows before one became no project. */
function leftOutBefore({ notes }: Imported, row: number): number {
  return notes.filter((note) => note.action === 'row-left-out' && (note.row ?? 0) < row).length;
}

/** A project but for what tells it from another of its id, and what stands above it. */
function withoutNumber(project: Project | undefined): unknown {
  return project && { ...project, id: project.id.replace(/-\d+$/, ''), related: undefined };
}

describe('a file that is no table', () => {
  const refused = (bytes: string | Uint8Array, cure: RegExp): Promise<void> =>
    assert.rejects(read('pnrr', file('scaricato', bytes)), (error) => {
      assert.ok(error instanceof ImportError);
      assert.equal(error.file, 'scaricato');
      assert.match(error.problem.it, cure);
      return true;
    });

  it('is told what it is and what to do', async () => {
    await refused('', /è vuoto: ci vuole una riga con i nomi/);
    await refused('  \n\n', /è vuoto/);
    await refused('<!DOCTYPE html><html><body>Accedi</body></html>', /pagina web.*forse l’indirizzo chiede di entrare/);
    await refused('\n <html lang="it">', /pagina web/);
    await refused('<?xml version="1.0"?><a/>', /XML/);
    await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /estrai il file, o salvalo come CSV/);
    await refused(Uint8Array.of(0x1f, 0x8b, 8, 0), /estrai il file/);
    await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /salvali come CSV/);
    await refused('%PDF-1.7', /cerca gli stessi dati in CSV/);
    await refused('Accesso negato', /non è una tabella, ha una sola colonna: ci vuole una riga con i nomi/);
    await refused('CUP;Titolo progetto', /non ha nessuna riga/);
    await refused('[]', /non ha nessuna riga/);
    await refused('Accesso negato\nRiprova\n', /non è una tabella/);
    await refused('Accesso;negato\nRiprova;domani\n', /la colonna manca/);
  });

  it('or has bytes of another encoding says at which line, and which encoding it may be', async () => {
    const bytes = Buffer.from('CUP;Titolo progetto\nA;Uno\nB;Città\n', 'latin1');
    await refused(bytes, /non sono utf-8, dalla riga di testo 3: .*windows-1252/);
  });
});

describe('JSON that was never seen', () => {
  const records = OWN.slice(1).map((row) =>
    Object.fromEntries(row.map((cell, index) => [OWN[0]?.[index] ?? '', cell])),
  );
  const of = (text: string, piece = 5): Promise<Imported> => read('opencoesione', file('dati.json', text, piece));

  it('says the same as a list, as lines, and as one page or several', async () => {
    const { report } = await of(JSON.stringify(records));
    const page = (results: readonly unknown[], more = {}): string =>
      JSON.stringify({ count: 3, next: null, previous: null, results, ...more }, null, 1);
    for (const text of [
      JSON.stringify(records, null, 2),
      `\uFEFF${JSON.stringify(records)}\n`,
      records.map((record) => JSON.stringify(record)).join('\n'),
      `${records.map((record) => JSON.stringify(record)).join('\r\n')}\r\n`,
      page(records),
      `${page(records.slice(0, 2))}\n${page(records.slice(2))}`,
    ])
      for (const piece of [1, 7, 1000]) same((await of(text, piece)).report.projects, report.projects);
  });

  it('tells when it is one page of many', async () => {
    const { notes } = await of(JSON.stringify({ count: 40, next: 'https://…?page=2', results: records }));
    assert.deepEqual(
      notes.map(({ problem }) => problem.it),
      ['È una pagina con 3 dei 40 risultati: leggi anche le altre.'],
    );
  });

  it('that breaks off anywhere, or goes on behind its end, is refused with its row', async () => {
    const text = JSON.stringify(records);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length - 1 }), async (end) => {
        await assert.rejects(of(text.slice(0, end)), /dati\.json, row [1-4]: /);
      }),
      { numRuns: 60 },
    );
    for (const behind of ['x', '[]', ',', '{}', ']']) await assert.rejects(of(text + behind), /dati\.json, row 4: /);
    for (const odd of ['[1]', '[null]', '["a"]', '[[]]', '[,]', '[{} {}']) await assert.rejects(of(odd), /dati\.json/);
  });
});

describe('a cell of a megabyte', () => {
  it('is cut and told; a quote that never closes is refused with its row', async () => {
    const long = await read(
      'opencoesione',
      written([...OWN.slice(0, 3), ['9', '', 'x'.repeat(2 ** 20), '', '', '']], PLAIN),
    );
    assert.deepEqual(
      told(long.notes, 4).map(({ column, action }) => [column, action]),
      [['OC_TITOLO_PROGETTO', 'repaired']],
    );
    const open = 'COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO\n1;Uno\n2;"Due\n3;Tre\n4;"Quattro"\n5;Cinque\n';
    for (const text of [open, open.replace('"Quattro"', 'Quattro')])
      await assert.rejects(
        read('opencoesione', file('t.csv', text)),
        /t\.csv, row 3: a quote opens and does not close/,
      );
  });

  it('keeps quotes in the middle of a cell as they are', async () => {
    const text = 'COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO\n1;Scuola "Falcone"\n2; "Due" \n3;"Tre ""3"""\n';
    const { report } = await read('opencoesione', file('t.csv', text));
    assert.deepEqual(
      report.projects.map(({ title }) => title),
      ['Scuola "Falcone"', 'Due', 'Tre "3"'],
    );
  });
});
