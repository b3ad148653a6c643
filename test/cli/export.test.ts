import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { palermo, reportFile } from '../prerender/support/report.ts';
import { call, scratch } from './support/call.ts';

const folder = await scratch();
const report = await palermo();
after(folder.remove);

describe('civita export', () => {
  it('writes a table of the projects to the terminal', async () => {
    const { code, out } = await call('export', reportFile, '--format', 'csv');
    assert.equal(code, 0);
    const lines = out.split('\r\n');
    assert.match(lines[0] ?? '', /^id,title,status,CUP,/);
    assert.equal(lines.length, 1 + report.projects.length);
  });

  it('writes linked data and Decidim’s table into a file', async () => {
    const linked = join(folder.path, 'linked.json');
    assert.match(
      (await call('export', reportFile, '--format', 'jsonld', '--out', linked)).out,
      /^Scritto .*linked\.json\.$/,
    );
    const { '@context': context } = JSON.parse(await readFile(linked, 'utf8')) as { '@context': unknown };
    assert.match(JSON.stringify(context), /schema\.org/);
    const table = join(folder.path, 'decidim.csv');
    const { out } = await call('export', reportFile, '--format', 'decidim', '--out', table, '--json');
    assert.deepEqual(JSON.parse(out), { ok: true, file: table, format: 'decidim' });
    assert.match(await readFile(table, 'utf8'), /^result_id,.*,title_it,/);
  });

  it('tells what is missing or unknown, and what it cannot write', async () => {
    assert.match((await call('export')).err, /Manca report\.json/);
    assert.match((await call('export', reportFile)).err, /Manca --format/);
    assert.match(
      (await call('export', reportFile, '--format', 'pdf')).err,
      /--format non può essere "pdf": scegli tra csv, decidim, jsonld/,
    );
    const { code, err } = await call('export', reportFile, '--format', 'csv', '--out', join(reportFile, 'x.csv'));
    assert.equal(code, 2);
    assert.match(err, /non si può scrivere/);
  });
});
