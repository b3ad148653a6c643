import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, file, placed, read, readRecords, total, without } from './support/read.ts';

const RECORDS = 'opencoesione-projects.json';

/** In the shape of the public API, with facts of our own. */
const record = {
  url: 'https://opencoesione.gov.it/it/api/progetti/prova-1/',
  cod_locale_progetto: 'PROVA-1',
  cup: 'J22F24000140002:::D71F22001680006',
  cup_descr_natura: 'REALIZZAZIONE DI LAVORI PUBBLICI',
  oc_descr_ciclo: 'Ciclo di programmazione 2021-2027',
  oc_finanz_tot_pub_netto: '19527240,96',
  oc_stato_progetto: 'In corso',
  oc_tema_sintetico: 'Ambiente',
  oc_titolo_progetto: 'Un impianto',
  tot_pagamenti: '-10,50',
  percentuale_avanzamento: '22%',
  oc_data_inizio_progetto: '20240131',
  territori: ['ragusa-comune'],
  data_aggiornamento: '20260228',
};

const page = (...results: readonly unknown[]) =>
  read('opencoesione', file('page.json', JSON.stringify({ count: results.length, results })));

describe('OpenCoesione’s projects', () => {
  it('are read as Monithon received them', without(RECORDS), async () => {
    const found = await readRecords('opencoesione', RECORDS);
    assert.equal(found.report.projects.length, 40);
    assert.equal(total(found, 'net-public-funding'), 63_712_787_16);
    const by = (code: string): number => found.report.projects.filter(({ status }) => status.code === code).length;
    assert.deepEqual(['not-started', 'in-progress', 'settled', 'completed'].map(by), [6, 25, 1, 8]);
    assert.ok(found.report.projects.every(({ actual }) => /^\d{4}-\d\d-\d\d$/.test(actual.start ?? '')));
    assert.equal(found.report.projects.filter(({ places }) => places[0]?.point).length, 40);
    assert.deepEqual(counted(found.notes), {
      'left-out hasReport': 1,
      'repaired -': 1,
      'kept ocTitoloProgetto': 6,
    });
    assert.deepEqual(
      found.notes.filter(({ action }) => action === 'kept').map(({ row }) => row),
      [5, 20, 21, 23, 24, 25],
    );
  });

  it('are read from a page of the API: decimal commas, percentages, YYYYMMDD, several CUPs in a cell', async () => {
    const { report, notes } = await page(record);
    assert.deepEqual(notes, []);
    const [project] = report.projects;
    assert.deepEqual(
      project?.amounts.map(({ kind, amount }) => [kind, amount.value.minor, amount.asOf]),
      [
        ['net-public-funding', 19_527_240_96, '2026-02-28'],
        ['payments', -10_50, '2026-02-28'],
      ],
    );
    assert.equal(project.progress[0]?.ratio.value, 0.22);
    assert.deepEqual(project.actual, { start: '2024-01-31' });
    assert.deepEqual(
      project.identifiers.filter(({ scheme }) => scheme === 'CUP').map(({ value }) => value),
      ['J22F24000140002', 'D71F22001680006'],
    );
    assert.deepEqual(project.places, [
      { name: 'Ragusa', level: 'municipality', identifiers: [{ scheme: 'OC', value: 'ragusa-comune' }] },
    ]);
  });

  it('tell what they do not know, and leave it out or keep it as found', async () => {
    const { report, notes } = await page({
      ...record,
      oc_stato_progetto: 'Boh',
      tot_pagamenti: '1.234,5,6',
      percentuale_avanzamento: 'molto',
      oc_data_inizio_progetto: '20240231',
    });
    assert.deepEqual(notes.map(placed), [
      [1, 'oc_data_inizio_progetto', '20240231', 'left-out'],
      [1, 'oc_stato_progetto', 'Boh', 'kept'],
      [1, 'tot_pagamenti', '1.234,5,6', 'left-out'],
      [1, 'percentuale_avanzamento', 'molto', 'left-out'],
    ]);
    assert.deepEqual(report.projects[0]?.status, { code: 'unknown', origin: 'declared', original: 'Boh' });
    assert.deepEqual(report.projects[0].progress, []);
  });

  it('repair what 8-byte numbers did to an amount, and say so', async () => {
    const { report, notes } = await page({ ...record, tot_pagamenti: 2218069.3099999996 });
    assert.equal(report.projects[0]?.amounts[1]?.amount.value.minor, 2_218_069_31);
    assert.deepEqual(notes.map(placed), [[1, 'tot_pagamenti', '2218069.3099999996', 'repaired']]);
  });

  it('refuse the answer that one gets for asking too often', async () => {
    const slow = read('opencoesione', file('page.json', '{"detail": "Request was throttled."}'));
    await assert.rejects(slow, /page\.json: it holds no data, only a message: "Request was throttled\."/);
  });
});
