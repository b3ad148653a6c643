import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { palermo, reportFile } from '../prerender/support/report.ts';
import { call, scratch } from './support/call.ts';

const folder = await scratch();
const report = await palermo();
after(folder.remove);

interface Told {
  readonly ok: boolean;
  readonly errors: number;
  readonly findings: readonly { severity: string; rule: string; pointer: string; message: string; cure: string }[];
}

describe('civita check', () => {
  it('ends with 0 for a report without errors, warnings or not', async () => {
    const { code, out } = await call('check', reportFile);
    assert.equal(code, 0);
    assert.match(out, /^0 errori, \d+ avvis[oi]\.$/m);
  });

  it('says where something is wrong, in words of the language asked for, and ends with 1', async () => {
    const wrong = { ...report, objectives: [...report.objectives, ...report.objectives] };
    const file = await folder.file('doppio.json', wrong);
    const italian = await call('check', file);
    assert.equal(italian.code, 1);
    assert.match(
      italian.out,
      /^errore {2}.*doppio\.json#\/objectives\/1\/id {2}\[[a-z-]+\]\n {8}\S.*\n {8}Che fare: \S/m,
    );
    const english = await call('check', file, '--language', 'en');
    assert.match(english.out, /^error {2}.*\n {8}\S.*\n {8}What to do: \S/m);
  });

  it('gives the same as JSON', async () => {
    const file = await folder.file('senza-titolo.json', {
      ...report,
      objectives: report.objectives.map((objective) => ({ ...objective, title: undefined })),
    });
    const { code, out } = await call('check', file, '--json');
    const told = JSON.parse(out) as Told;
    assert.equal(code, 1);
    assert.equal(told.ok, false);
    assert.deepEqual(
      told.findings.map(({ severity, rule, pointer }) => [severity, rule, pointer]),
      [['error', 'schema', '/objectives/0/title']],
    );
  });

  it('names keys that nobody will see', async () => {
    const file = await folder.file('chiave.json', { ...report, objetivos: [] });
    const { code, out } = await call('check', file, '--json');
    assert.equal(code, 0);
    assert.ok(
      (JSON.parse(out) as Told).findings.some(
        ({ rule, pointer }) => rule === 'unknown-key' && pointer === '/objetivos',
      ),
    );
  });

  it('looks at the calendar of the day that is given', async () => {
    const { out } = await call('check', reportFile, '--today', '2021-01-31');
    assert.match(out, /^0 errori, 0 avvisi\.$/m);
  });

  it('tells a file that is no JSON or is not there', async () => {
    const { code, out } = await call('check', await folder.file('rotto.json', '{'));
    assert.equal(code, 1);
    assert.match(out, /rotto\.json# {2}\[schema\]/);
    const missing = await call('check', 'non-esiste.json');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /non-esiste\.json non si può leggere/);
  });
});
