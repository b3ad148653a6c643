import { sumMoney, type Project } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, file, placed, read, readRecords, total, without } from './support/read.ts';

const PROJECTS = 'pnrr-palermo.json';
const PLACES = 'pnrr-palermo-places.json';

const row = {
  CUP: 'D71F22001680006',
  'Codice Locale Progetto': 'L-1',
  'Codice Univoco Submisura': 'M1C1I1.04.01',
  'Titolo progetto': 'Sito del Comune',
  'Finanziamento PNRR': 1000,
  'Finanziamento Totale': 1000,
  'Data aggiornamento': '2023-02-21T00:00:00.000Z',
};

const one = async (changes: Readonly<Record<string, unknown>>) =>
  read('pnrr', file('p.json', JSON.stringify([{ ...row, ...changes }])));

const cost = ({ amounts }: Project): number =>
  amounts.find(({ kind }) => kind === 'total-cost')?.amount.value.minor ?? 0;

describe('the PNRR’s projects', () => {
  it('are read one a row, each sum to the cent that its source meant', without(PROJECTS), async () => {
    const found = await readRecords('pnrr', PROJECTS);
    assert.equal(found.report.projects.length, 40);
    assert.equal(total(found, 'total-cost'), 548_645_960_02);
    assert.equal(total(found, 'public-funding'), 547_684_299_90);
    const lines = found.report.projects.flatMap(({ funding }) => funding);
    assert.equal(lines.length, 44);
    assert.equal(sumMoney(lines.map(({ amount }) => amount.value))?.minor, 548_645_960_04);
    assert.ok(found.report.projects.every(({ asOf }) => /^202[23]-\d\d-\d\d$/.test(asOf)));
  });

  it('have eleven sources that agree with the total as far as 4-byte numbers can', without(PROJECTS), async () => {
    const { report, notes } = await readRecords('pnrr', PROJECTS);
    for (const project of report.projects) {
      const sum = project.funding.reduce((all, { amount }) => all + amount.value.minor, 0);
      assert.ok(Math.abs(sum - cost(project)) <= 1 + 2 * cost(project) * 2 ** -24, project.id);
    }
    assert.ok(!notes.some(({ problem }) => problem.en.startsWith('The sources')));
  });

  it('tell each thing that was repaired or left out, by row', without(PROJECTS, PLACES), async () => {
    const { notes, files } = await readRecords('pnrr', PROJECTS, PLACES);
    assert.deepEqual(
      files.map(({ table, rows }) => [table, rows]),
      [
        ['projects', 40],
        ['places', 104],
      ],
    );
    assert.deepEqual(counted(notes), {
      'repaired Codice fiscale soggetto attuatore': 31,
      'repaired Finanziamento Totale Pubblico': 10,
      'repaired Finanziamento Totale Pubblico Netto': 9,
      'repaired Finanziamento Totale': 9,
      'repaired Finanziamento PNRR': 12,
      'repaired Finanziamento Privato': 1,
      'repaired Finanziamento Altro Pubblico': 2,
      'left-out Finanziamento Totale Pubblico Netto': 1,
      'repaired Cap': 1,
    });
    assert.deepEqual(notes.filter(({ action }) => action === 'left-out').map(placed), [
      [31, 'Finanziamento Totale Pubblico Netto', '1923320.25', 'left-out'],
    ]);
    const float = notes.find(({ value }) => value === '767531.1875');
    assert.equal(float?.done.it, 'Letto come 767531.19 EUR (± 0.03).');
  });

  it(
    'get their places from a second file, by three codes together, in whichever order',
    without(PROJECTS, PLACES),
    async () => {
      const { report } = await readRecords('pnrr', PLACES, PROJECTS);
      const all = report.projects.flatMap(({ places }) => places);
      assert.equal(all.length, 104);
      assert.ok(all.every(({ postcode }) => /^\d{5}$/.test(postcode ?? '00000')));
      const city = report.projects.find(({ id }) => id.includes('D71F22001680006'));
      assert.deepEqual(city?.places, [
        {
          name: 'PALERMO',
          level: 'municipality',
          identifiers: [{ scheme: 'ISTAT', value: '082053', status: 'unknown' }],
          postcode: '90100',
        },
      ]);
    },
  );

  it('are also read from tables: with commas and points, and as Italia Domani writes them', async () => {
    const header = Object.keys(row);
    const values = Object.values({
      ...row,
      'Finanziamento PNRR': '767531.1875',
      'Finanziamento Totale': '767531.1875',
    });
    const points = await read('pnrr', file('a.csv', `${header.join(',')}\n${values.join(',')}\n`));
    const commas = await read(
      'pnrr',
      file('b.csv', `${header.join(';')}\r\n${values.join(';').replaceAll('.1875', ',19')}\r\n`),
    );
    for (const found of [points, commas]) assert.equal(total(found, 'total-cost'), 767_531_19);
    assert.deepEqual(commas.notes, []);
  });

  it('are told of when their sources do not add up, and keep both sums', async () => {
    const { report, notes } = await one({ 'Finanziamento PNRR': 900 });
    assert.deepEqual(notes.map(placed), [[1, 'Finanziamento Totale', '1000', 'kept']]);
    assert.deepEqual(
      report.projects.map((project) => [project.funding[0]?.amount.value.minor, cost(project)]),
      [[900_00, 1000_00]],
    );
  });

  it('are told of a sum that is off by more than 4-byte numbers can be', async () => {
    const off = await one({ 'Finanziamento PNRR': 767531.1875, 'Finanziamento Totale': 767532 });
    assert.deepEqual(off.notes.map(placed), [
      [1, 'Finanziamento PNRR', '767531.1875', 'repaired'],
      [1, 'Finanziamento Totale', '767532', 'kept'],
    ]);
  });

  it('never count money that is still to be found as awarded', async () => {
    const { report } = await one({ 'Finanziamento PNRR': 600, 'Finanziamento Da Reperire': 400 });
    const hole = report.projects[0]?.funding.find(({ source }) => source === 'to-be-found');
    assert.deepEqual(hole && [hole.amount.value.minor, hole.stage], [400_00, undefined]);
  });

  it('stay two where a CUP stands on two rows', async () => {
    const { report, notes } = await read('pnrr', file('p.json', JSON.stringify([row, row])));
    assert.equal(new Set(report.projects.map(({ id }) => id)).size, 2);
    assert.deepEqual(notes.map(placed), [[2, 'Codice Locale Progetto', 'L-1', 'kept']]);
  });

  it('know a state of a CUP however it is written, and say which they do not know', async () => {
    for (const state of ['Attivo', 'ATTIVO', ' attivo '])
      assert.equal((await one({ 'Stato CUP': state })).report.projects[0]?.status.code, 'funded');
    assert.equal((await one({ 'Stato CUP': 'CHIUSO' })).report.projects[0]?.status.code, 'unknown');
    assert.deepEqual((await one({ 'Stato CUP': 'Sospesissimo' })).notes.map(placed), [
      [1, 'Stato CUP', 'Sospesissimo', 'kept'],
    ]);
  });

  it('never pass a person’s tax code on, not even in what is told', async () => {
    const { report, notes } = await one({
      'Soggetto attuatore': 'Ditta individuale',
      'Codice fiscale soggetto attuatore': 'RSSMRA85T10A562S',
    });
    assert.ok(!JSON.stringify([report, notes]).includes('RSSMRA85T10A562S'));
    assert.deepEqual(
      notes.map(({ column, action }) => [column, action]),
      [['Codice fiscale soggetto attuatore', 'left-out']],
    );
  });

  it('say which place belongs to no project', async () => {
    const place = { ...row, 'Codice Locale Progetto': 'L-2', 'Descrizione Comune': 'PALERMO', Cap: 90100 };
    const { notes } = await read(
      'pnrr',
      file('p.json', JSON.stringify([row])),
      file('places.json', JSON.stringify([{ CUP: row.CUP, ...pick(place) }])),
    );
    assert.deepEqual(
      notes.map(({ file: name, row: number, action }) => [name, number, action]),
      [['places.json', 1, 'row-left-out']],
    );
  });
});

describe('a release of 2026', () => {
  const project = {
    ...{ CUP: 'D71F22001680006', 'Codice Locale Progetto': 'L-1', 'Codice Univoco Submisura': 'M1C1I1.04.01' },
    ...{ 'Titolo Progetto': 'Sito del Comune', 'Stato CUP': 'Attivo', 'Stato Avanzamento Progetto': 'In Corso' },
    ...{
      'Finanziamento - Stato': '0,00',
      'Finanziamento Stato - Bilancio': '0,00',
      'Finanziamento Stato - FOI': '0,00',
    },
    ...{ 'Finanziamento Prosecuzione Opere Pubbliche - FPOP': '0,00', 'Finanziamento da Reperire': '0,00' },
    ...{ 'Finanziamento PNRR': '1000,50', 'Finanziamento Totale': '1000,50' },
    ...{ 'Codice Fiscale Soggetto Attuatore': '****************', 'Soggetto Attuatore': 'Comune di Esempio' },
    ...{ 'Data Inizio Progetto Prevista': '01/01/2025', 'Data Inizio Progetto Effettiva': '01/01/1900' },
    ...{ 'Data Fine Progetto Prevista': '31/12/2026', 'Data Fine Progetto Effettiva': '' },
    ...{ 'Data di Estrazione': '13/06/2026', 'Descrizione Fase Iter di Progetto': 'ESECUZIONE LAVORI' },
  };
  const place = {
    ...{ 'Codice Univoco Submisura': 'M1C1I1.04.01', CUP: 'D71F22001680006', 'Codice Locale Progetto': 'L-1' },
    ...{ Regione: '019', 'Descrizione Regione': 'SICILIA', Provincia: '082', 'Descrizione Provincia': 'PALERMO' },
    ...{ Comune: '053', 'Descrizione Comune': 'PALERMO', CAP: '90100', 'Data di Estrazione': '13/06/2026' },
  };
  const table = (name: string, ...rows: readonly Readonly<Record<string, string>>[]) =>
    file(
      name,
      ['\uFEFF' + Object.keys(rows[0] ?? {}).join(';'), ...rows.map((cells) => Object.values(cells).join(';'))].join(
        '\r\n',
      ),
    );
  const money = async (changes: Readonly<Record<string, string>>) => {
    const { report, notes } = await read('pnrr', table('p.csv', { ...project, ...changes }));
    const sum = report.projects[0]?.funding.reduce((all, { amount }) => all + amount.value.minor, 0);
    return [sum, notes.filter(({ column }) => column?.startsWith('Finanziamento')).map(({ action }) => action)];
  };

  it('is read with its dates, its state and the day that it is of', async () => {
    const { report, notes } = await read('pnrr', table('p.csv', project));
    const [read1] = report.projects;
    assert.deepEqual(
      [read1?.asOf, read1?.status, read1?.planned, read1?.actual],
      [
        '2026-06-13',
        { code: 'in-progress', origin: 'declared', original: 'In Corso' },
        { start: '2025-01-01', end: '2026-12-31' },
        {},
      ],
    );
    assert.deepEqual(read1?.partners, [{ organisation: { name: 'Comune di Esempio' }, roles: ['implementer'] }]);
    assert.deepEqual(notes.map(placed), [[2, 'Data Inizio Progetto Effettiva', '01/01/1900', 'left-out']]);
  });

  it('has the money of the State once, whether its funds are parts of it or stand beside it', async () => {
    const state = { 'Finanziamento - Stato': '300,00', 'Finanziamento Stato - FOI': '300,00' };
    assert.deepEqual(await money({ ...state, 'Finanziamento Totale': '1300,50' }), [1300_50, []]);
    assert.deepEqual(await money({ ...state, 'Finanziamento Totale': '1600,50' }), [1600_50, []]);
    assert.deepEqual(await money({ ...state, 'Finanziamento Totale': '' }), [1300_50, []]);
    const apart = { 'Finanziamento - Stato': '300,00', 'Finanziamento Stato - FOI': '100,00' };
    assert.deepEqual(await money({ ...apart, 'Finanziamento Totale': '1400,50' }), [1400_50, []]);
    assert.deepEqual(await money({ ...apart, 'Finanziamento Totale': '1300,50' }), [1400_50, ['kept']]);
  });

  it('tells of an amount in another currency, and of sources that then do not add up', async () => {
    assert.deepEqual(await money({ 'Finanziamento PNRR': '1000,50 USD' }), [1000_50, ['kept', 'kept']]);
  });

  it('has places whose codes say all of a province, a region or the country', async () => {
    const wide = { ...place, Comune: '000', 'Descrizione Comune': 'TUTTI I COMUNI' };
    const wider = { ...wide, Provincia: '000', 'Descrizione Provincia': 'TUTTE LE PROVINCE' };
    const widest = { ...wider, Regione: '000', 'Descrizione Regione': 'AMBITO NAZIONALE' };
    const { report, notes } = await read('pnrr', table('l.csv', place, wide, wider, widest), table('p.csv', project));
    assert.deepEqual(
      report.projects[0]?.places.map(({ name, level, identifiers }) => [name, level, identifiers?.[0]?.value]),
      [
        ['PALERMO', 'municipality', '082053'],
        ['PALERMO', 'province', undefined],
        ['SICILIA', 'region', undefined],
        ['AMBITO NAZIONALE', 'country', undefined],
      ],
    );
    assert.ok(!notes.some(({ action }) => action === 'row-left-out'));
  });
});

function pick(place: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = ['Codice Univoco Submisura', 'Codice Locale Progetto', 'Descrizione Comune', 'Cap'];
  return Object.fromEntries(keys.map((key) => [key, place[key]]));
}
