import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { palermo, reportFile } from '../prerender/support/report.ts';
import { call, scratch } from './support/call.ts';

const folder = await scratch();
const report = await palermo();
after(folder.remove);

const [project] = report.projects;
const later = await folder.file('dopo.json', {
  ...report,
  projects: [
    {
      ...project,
      title: 'Un altro titolo',
      status: { code: 'completed', origin: 'declared' },
      actual: { end: '2021-06' },
    },
    ...report.projects.slice(1),
  ],
});

describe('civita diff', () => {
  it('tells what changed, in words', async () => {
    const { code, out } = await call('diff', reportFile, later);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^progetto ${project?.id ?? ''}, stato: .+ → concluso$`, 'm'));
    assert.match(out, /, fine effettiva: non indicato → giugno 2021$/m);
    assert.match(out, /, titolo: .* → "Un altro titolo"$/m);
    assert.match((await call('diff', reportFile, later, '--language', 'en')).out, /, status: .+ → completed$/m);
  });

  it('says so when nothing did', async () => {
    const { code, out } = await call('diff', reportFile, reportFile);
    assert.deepEqual([code, out], [0, 'I due report dicono le stesse cose.']);
  });

  it('gives the same as JSON', async () => {
    const { changes } = JSON.parse((await call('diff', reportFile, later, '--json')).out) as {
      changes: { kind: string; entity: string }[];
    };
    assert.ok(changes.length >= 3);
    assert.ok(changes.every(({ entity }) => entity === 'project'));
  });

  it('names a file that is no report', async () => {
    const { code, err } = await call('diff', reportFile, await folder.file('rotto.json', '{'));
    assert.equal(code, 1);
    assert.match(err, /rotto\.json non è un report v1/);
    assert.match((await call('diff', reportFile)).err, /Manca report\.json/);
  });
});
