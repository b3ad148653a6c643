import { readReport } from '@civita/sdk/wire';
import { run } from '@civita/cli';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { call, scratch } from './support/call.ts';

const folder = await scratch();
const out = join(folder.path, 'report.json');
after(folder.remove);

const project = {
  CUP: 'D71F22001680006',
  'Codice Locale Progetto': 'L-1',
  'Codice Univoco Submisura': 'M1C1I1.04.01',
  'Titolo progetto': 'Sito del Comune',
  'Finanziamento PNRR': 767531.1875,
  'Finanziamento Totale': 767531.1875,
};
const projects = await folder.file('progetti.json', [project]);

describe('civita import', () => {
  it('writes a report that can be read, and tells what it repaired, where', async () => {
    const { code, out: said } = await call(
      'import',
      'pnrr',
      projects,
      '--out',
      out,
      '--as-of',
      '2023-02',
      '--body',
      'Palermo',
    );
    assert.equal(code, 0);
    assert.match(
      said,
      /progetti\.json, riga 1, colonna "Finanziamento Totale" \("767531\.1875"\)\n {8}\S.* Letto come 767531\.19 EUR/,
    );
    assert.match(said, /^1 progetto da 1 riga in .*report\.json; 3 segnalazioni\.$/m);
    const read = readReport(await readFile(out, 'utf8'));
    assert.ok(read.ok);
    assert.deepEqual(
      [read.value.edition.body.name, read.value.projects[0]?.asOf, read.value.projects.length],
      ['Palermo', '2023-02', 1],
    );
  });

  it('tells the same as JSON and in English', async () => {
    const { out: said } = await call('import', 'pnrr', projects, '--out', out, '--json');
    const { notes, files } = JSON.parse(said) as { notes: { column?: string; row?: number }[]; files: unknown[] };
    assert.deepEqual(
      notes.map(({ row, column }) => [row, column]),
      [
        [undefined, undefined],
        [1, 'Finanziamento Totale'],
        [1, 'Finanziamento PNRR'],
      ],
    );
    assert.deepEqual(files, [{ file: projects, table: 'projects', rows: 1 }]);
    assert.match(
      (await call('import', 'pnrr', projects, '--out', out, '--language', 'en')).out,
      /row 1, column "Fin.* Read as/s,
    );
  });

  it('names file, row and column of what cannot be read, and leaves the earlier report as it was', async () => {
    const before = await readFile(out, 'utf8');
    const { 'Finanziamento Totale': _, ...bare } = project;
    const lacking = await folder.file('manca.json', [bare]);
    const missing = await call('import', 'pnrr', lacking, '--out', out);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /manca\.json, colonna "Finanziamento Totale": la colonna manca\. Il file ha: CUP, /);
    const broken = await folder.file('rotto.json', `[${JSON.stringify(project)}, {`);
    const { code, err } = await call('import', 'pnrr', broken, '--out', out);
    assert.equal(code, 2);
    assert.match(err, /rotto\.json, riga 2: l’elenco si interrompe/);
    assert.equal(await readFile(out, 'utf8'), before);
    assert.deepEqual(
      (await readdir(folder.path)).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('writes a long report a project a line, in the same order and with the same words as a short one', async () => {
    const many = Array.from({ length: 1501 }, (_, index) => ({ ...project, 'Codice Locale Progetto': `L-${index}` }));
    const { code } = await call('import', 'pnrr', await folder.file('molti.json', many), '--out', out);
    assert.equal(code, 0);
    const text = await readFile(out, 'utf8');
    const read = readReport(text);
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.projects.map(({ id }) => id.split(':').at(-1)),
      many.map((own) => own['Codice Locale Progetto']),
    );
    assert.equal(text.split('\n').filter((line) => line.startsWith('{"identifiers"')).length, 1501);
    assert.deepEqual(Object.keys(read.value).slice(0, 2), ['schemaVersion', 'edition']);
    assert.equal(read.value.edition.asOf, '2026-11-22');
    const folders = (await readdir(folder.path)).filter((name) => name.startsWith('.'));
    assert.deepEqual(folders, []);
  });

  it('says which place cannot be written, and leaves nothing beside it', async () => {
    const below = join(projects, 'report.json');
    const { code, err } = await call('import', 'pnrr', projects, '--out', below);
    assert.equal(code, 2);
    assert.match(err, /report\.json non si può scrivere: .*\(E/);
    assert.match(
      (await call('import', 'pnrr', projects, '--out', folder.path)).err,
      /non si può scrivere: è una cartella, ci vuole un file \(EISDIR\)/,
    );
    const json = await call('import', 'pnrr', await folder.file('vuoto.json', '[]'), '--out', out, '--json');
    assert.deepEqual(Object.keys(JSON.parse(json.out) as object), ['ok', 'error', 'details', 'file']);
  });

  it('tells what is missing or unknown in the call', async () => {
    assert.match((await call('import')).err, /Manca <source>/);
    assert.match((await call('import', 'pnrr')).err, /Manca <file>/);
    assert.match((await call('import', 'pnrr', projects)).err, /Manca --out/);
    assert.match(
      (await call('import', 'boh', projects, '--out', out)).err,
      /La fonte "boh" non esiste: scegli tra pnrr, /,
    );
    assert.match((await call('import', 'pnrr', 'no.json', '--out', out)).err, /no\.json non si può leggere/);
    assert.match(
      (await call('import', 'pnrr', folder.path, '--out', out)).err,
      /non si può leggere: è una cartella, ci vuole un file/,
    );
    assert.match(
      (await call('import', 'pnrr', projects, '--out', out, '--as-of', 'ieri')).err,
      /--as-of non può essere "ieri"/,
    );
    assert.match((await call('import', 'list')).out, /^opencoesione +Progetti di OpenCoesione$/m);
  });

  it('reads a list of beneficiaries that somebody describes in a file', async () => {
    const list = await folder.file('elenco.csv', 'Progetto;Ente;Costo\nPonte;Comune;"1.234,50"\n');
    const description = {
      id: 'regione',
      title: 'Elenco della Regione',
      language: 'it',
      publisher: 'Regione',
      numbers: 'it',
      currency: 'EUR',
      dates: ['day-first'],
      columns: { title: 'Progetto', beneficiary: ['Beneficiario', 'Ente'] },
      amounts: [['Costo', 'total-cost']],
      funds: {},
    };
    const described = await folder.file('descrizione.json', description);
    const { code } = await call('import', 'beneficiaries', list, '--description', described, '--out', out);
    assert.equal(code, 0);
    const read = readReport(await readFile(out, 'utf8'));
    assert.deepEqual(read.ok && read.value.projects[0]?.amounts[0]?.amount.value, { minor: 1234_50, currency: 'EUR' });
    for (const [wrong, told] of [
      [{ ...description, numbers: 'boh' }, /"numbers" manca o non è come deve essere/],
      [{ ...description, colonne: {} }, /la chiave "colonne" non è conosciuta/],
      [{ ...description, columns: { title: 'Progetto' } }, /"columns" non nomina "beneficiary"/],
      ['[', /ci vuole un oggetto JSON/],
    ] as const)
      assert.match(
        (await call('import', 'beneficiaries', list, '--description', await folder.file('d.json', wrong), '--out', out))
          .err,
        told,
      );
  });

  it('shows how far it is where somebody watches', async () => {
    const shown: [string, number][] = [];
    let advanced = 0;
    let stopped = 0;
    const code = await run(['import', 'pnrr', projects, '--out', out], {
      out: () => undefined,
      err: () => undefined,
      today: '2026-11-22',
      env: {},
      progress: (label, total) => {
        shown.push([label, total]);
        return { advance: (by) => (advanced += by), stop: () => (stopped += 1) };
      },
    });
    const { length } = await readFile(projects);
    assert.equal(code, 0);
    assert.deepEqual([shown, advanced, stopped], [[['Lettura', length]], length, 1]);
  });
});
