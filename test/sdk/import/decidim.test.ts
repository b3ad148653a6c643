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
