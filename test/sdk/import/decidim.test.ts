import { decidimCsv } from '@civita/sdk/export';
import { plainText } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, file, placed, read, readRecords, without } from './support/read.ts';

const VALID = 'decidim-accountability-import-valid.csv';
const INVALID = 'decidim-accountability-import-invalid.csv';
const PLAN = 'decidim-barcelona-action-plan.csv';

const table = (rows: readonly string[]) => read('decidim', file('r.csv', `${rows.join('\n')}\n`));

describe('Decidim’s results', () => {
  it('are read with their languages, days and typed progress', without(VALID), async () => {
    const { report, notes } = await readRecords('decidim', VALID);
    assert.deepEqual(
      report.projects.map(({ title, planned, progress }) => [title, planned, progress[0]?.ratio.value]),
      [
        [{ ca: 'Resultat 1', es: 'Resultado 1', en: 'Result 1' }, { start: '2015-06-01', end: '2015-06-01' }, 1],
        [{ ca: 'Resultat 2', es: 'Resultado 2', en: 'Result 2' }, { start: '2016-09-01', end: '2017-06-30' }, 0.89],
      ],
    );
    assert.deepEqual(notes.filter(({ row }) => row !== undefined).map(placed), [
      [2, 'parent_external_id', '423', 'left-out'],
      [3, 'parent_external_id', '423', 'left-out'],
    ]);
  });

  it('without a title are left out, as Decidim does', without(INVALID), async () => {
    const { report, notes } = await readRecords('decidim', INVALID);
    assert.equal(report.projects.length, 0);
    assert.deepEqual(
      notes.filter(({ action }) => action === 'row-left-out').map(({ row }) => row),
      [2, 3],
    );
  });

  it('go out as they came in, and come in again the same', without(VALID), async () => {
    const { report } = await readRecords('decidim', VALID);
    const again = await read('decidim', file('again.csv', decidimCsv(report)));
    const bare = report.projects.map((project) => ({
      ...project,
      classifications: project.classifications.filter(({ scheme }) => scheme !== 'plan'),
    }));
    assert.deepEqual(again.report.projects, bare);
  });

  it('stand below others by their codes, both ways', async () => {
    const { report, notes } = await table([
      'external_id,parent_external_id,start_date,end_date,progress,title/it,description/it',
      '1,,,,,Piano,',
      '2,1,,,50,Azione,"<p>Uno &amp; <b>due</b></p><ul><li>tre</li></ul><iframe src=x>quattro</iframe>"',
      '3,1,,,150,Altra,',
    ]);
    assert.deepEqual(report.projects[1]?.related, [{ project: 'decidim:1', kind: 'part-of' }]);
    assert.deepEqual(report.projects[1].narrative, {
      it: [
        { type: 'paragraph', children: ['Uno & ', { type: 'strong', text: 'due' }] },
        { type: 'list', items: [['tre']] },
        { type: 'paragraph', children: ['quattro'] },
      ],
    });
    assert.deepEqual(
      notes.filter(({ row }) => row !== undefined).map(({ row, column, action }) => [row, column, action]),
      [
        [3, undefined, 'left-out'],
        [4, 'progress', 'left-out'],
      ],
    );
    const [, , second = ''] = decidimCsv(report).split('\r\n');
    assert.match(second, /^,,,,2,1,,,,50,,Azione,/);
    assert.match(second, /<p>Uno &amp; <strong>due<\/strong><\/p><ul><li>tre<\/li><\/ul><p>quattro<\/p>/);
  });

  it('are read from its export too: JSON with objects in objects, and the same as a table', async () => {
    const result = {
      ...{ id: 12, category: { id: 5, name: { it: 'Verde' } }, scope: { id: null, name: {} }, parent: { id: null } },
      ...{
        title: { ca: 'Parc', it: 'Parco', machine_translations: { en: 'Park' } },
        description: { it: '<p>Un parco</p>' },
      },
      ...{ start_date: '2024-01-02', end_date: null, status: { id: 4, key: 'done', name: { it: 'Fatto' } } },
      ...{ progress: '89.5', url: 'https://decidim.example/r/12', proposal_urls: [] },
    };
    const json = await read('decidim', file('r.json', JSON.stringify([result])));
    const csv = await table([
      'id;category/id;category/name/it;title/ca;title/it;title/machine_translations/en;description/it;start_date;end_date;status/id;status/name/it;progress;url',
      '12;5;Verde;Parc;Parco;Park;<p>Un parco</p>;2024-01-02;;4;Fatto;"89,5";https://decidim.example/r/12',
    ]);
    assert.deepEqual(json.report.projects, csv.report.projects);
    const [parc] = json.report.projects;
    assert.deepEqual(
      [parc?.title, parc?.progress[0]?.ratio.value, parc?.classifications],
      [{ ca: 'Parc', it: 'Parco' }, 0.895, [{ scheme: 'decidim-category', code: '5', label: { it: 'Verde' } }]],
    );
    for (const { notes } of [json, csv])
      assert.ok(notes.some(({ column }) => column === 'title/machine_translations/en'));
    assert.deepEqual(csv.notes.filter(({ row }) => row !== undefined).map(placed), [
      [2, 'progress', '89,5', 'repaired'],
    ]);
  });

  it('that have no place in a report are left out alone, and told of', async () => {
    const { report, notes } = await table([
      'external_id,start_date,end_date,progress,title/it,description/it',
      '1,,,,Uno,',
      `2,,,,Due,${'<p>a</p>'.repeat(1001)}`,
      '3,,,,Tre,',
    ]);
    assert.deepEqual(
      report.projects.map(({ title }) => title),
      [{ it: 'Uno' }, { it: 'Tre' }],
    );
    assert.deepEqual(
      notes.filter(({ row }) => row !== undefined).map(({ row, action }) => [row, action]),
      [[3, 'row-left-out']],
    );
    assert.match(
      notes.find(({ row }) => row === 3)?.problem.en ?? '',
      /^What it says has no place in a report \(narrative/,
    );
  });

  it('keep as many proposals as a report holds, and tell of the others', async () => {
    const proposals = Array.from({ length: 300 }, (_, index) => `https://decidim.example/p/${index}`);
    const result = { external_id: 1, start_date: '', end_date: '', progress: '', 'title/it': 'Uno' };
    const { report, notes } = await read(
      'decidim',
      file('r.json', JSON.stringify([{ ...result, proposal_urls: proposals }])),
    );
    assert.deepEqual(
      report.projects[0]?.classifications.map(({ code }) => code),
      proposals.slice(0, 150),
    );
    assert.deepEqual(
      notes.filter(({ row }) => row !== undefined).map(({ column, action }) => [column, action]),
      [['proposal_urls', 'left-out']],
    );
  });

  it('tell what of a plan has no place in a report', without(PLAN), async () => {
    const { report, notes } = await readRecords('decidim-action-plan', PLAN);
    assert.equal(report.projects.length, 39);
    assert.deepEqual(counted(notes), {
      'left-out Propostes': 1,
      'left-out Suports': 1,
      'left-out Comentaris': 1,
      'left-out Participants': 1,
      'left-out Intervencions': 1,
      'repaired -': 1,
    });
    const texts = report.projects.flatMap(({ narrative }) => Object.values(narrative ?? {}).map(plainText));
    assert.equal(texts.length, 39);
    assert.ok(!texts.some((text) => /<|&\w+;/.test(text)));
    assert.equal(report.projects.filter(({ narrative }) => (narrative?.['ca']?.length ?? 0) > 1).length, 7);
  });
});
