import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { palermo, reportFile } from '../prerender/support/report.ts';
import { call, scratch } from './support/call.ts';

const folder = await scratch();
const report = await palermo();
after(folder.remove);

const base = 'https://dati.comune.example/promesse';
const script = 'https://dati.comune.example/civita/civita.js';

/** All files under a folder, by path. */
const filesIn = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('civita prerender', () => {
  it('writes a page and a fragment for every objective and project, an index, and the report', async () => {
    const out = join(folder.path, 'semplice');
    const { code, out: said } = await call('prerender', reportFile, '--out', out);
    assert.equal(code, 0);
    assert.match(said, /^8 file scritti in /);
    assert.deepEqual(await filesIn(out), [
      'civita-prerender.json',
      'index.html',
      'objectives/ob-1.fragment.html',
      'objectives/ob-1.html',
      'projects/metrolab1420.fragment.html',
      'projects/metrolab1420.html',
      'report.json',
      'style.css',
    ]);
    const page = await readFile(join(out, 'objectives', 'ob-1.html'), 'utf8');
    assert.match(page, /^<!doctype html>[\s\S]*600\.000,00\s€[\s\S]*<\/html>\n$/);
    assert.doesNotMatch(page, /src=/);
    const index = await readFile(join(out, 'index.html'), 'utf8');
    assert.match(index, /<a href="objectives\/ob-1\.html">Obiettivo 1\. Promuovere/);
    assert.equal(await readFile(join(out, 'report.json'), 'utf8'), await readFile(reportFile, 'utf8'));
  });

  it('adds addresses, scripts, frames and their description once it knows where the folder will be', async () => {
    const out = join(folder.path, 'pubblica');
    await call(
      'prerender',
      reportFile,
      '--out',
      out,
      '--base',
      base,
      '--script',
      script,
      '--parents',
      'https://a.example',
    );
    const page = await readFile(join(out, 'objectives', 'ob-1.html'), 'utf8');
    assert.ok(page.includes(`<link rel="canonical" href="${base}/objectives/ob-1.html" />`));
    assert.ok(page.includes(`type="application/json+oembed" href="${base}/objectives/ob-1.oembed.json"`));
    assert.ok(page.includes(`src="${script}" data-civita-source="${base}/report.json"`));
    const frame = await readFile(join(out, 'objectives', 'ob-1.frame.html'), 'utf8');
    assert.match(
      frame,
      /src="https:\/\/dati\.comune\.example\/civita\/frame\.js" data-civita-parents="https:\/\/a\.example"/,
    );
    const oembed = JSON.parse(await readFile(join(out, 'objectives', 'ob-1.oembed.json'), 'utf8')) as { html: string };
    assert.ok(oembed.html.includes(`src="${base}/objectives/ob-1.frame.html"`));
  });

  it('replaces what it wrote before, and leaves nothing behind', async () => {
    const out = join(folder.path, 'ripetuta');
    await call('prerender', reportFile, '--out', out, '--base', base, '--script', script);
    await call('prerender', reportFile, '--out', out);
    assert.equal((await filesIn(out)).length, 8);
    assert.deepEqual(
      (await readdir(folder.path)).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('leaves a folder alone that somebody else filled', async () => {
    const out = join(folder.path, 'altrui');
    await mkdir(out);
    await writeFile(join(out, 'tesi.txt'), 'due anni di lavoro');
    const { code, err } = await call('prerender', reportFile, '--out', out);
    assert.equal(code, 2);
    assert.match(err, /non l’ha scritta civita prerender/);
    assert.deepEqual(await filesIn(out), ['tesi.txt']);
  });

  it('keeps what was there when it cannot write', async () => {
    const out = await folder.file('un-file', 'non sono una cartella');
    const { code, err } = await call('prerender', reportFile, '--out', out);
    assert.equal(code, 2);
    assert.match(err, /non si può scrivere/);
    assert.equal(await readFile(out, 'utf8'), 'non sono una cartella');
  });

  it('writes nothing for a report that is wrong, and names file and place', async () => {
    const wrong = await folder.file('sbagliato.json', {
      ...report,
      projects: [...report.projects, ...report.projects],
    });
    const out = join(folder.path, 'mai');
    const { code, err } = await call('prerender', wrong, '--out', out);
    assert.equal(code, 1);
    assert.match(err, /sbagliato\.json#\/projects\/1\/id: l’id "metrolab1420" c’è più di una volta/);
    await assert.rejects(readdir(out));
    const none = await call('prerender', await folder.file('vuoto.json', '{}'), '--out', out, '--json');
    assert.equal(none.code, 1);
    assert.equal((JSON.parse(none.out) as { ok: boolean }).ok, false);
    assert.match(none.err, /vuoto\.json#\/schemaVersion: /);
  });

  it('keeps every file inside its folder, whatever the ids', async () => {
    const objectives = ['../../fuori', '..', 'A', 'a'].map((id) => ({ ...report.objectives[0], id }));
    const out = join(folder.path, 'ids');
    const { code } = await call(
      'prerender',
      await folder.file('ids.json', { ...report, objectives, activities: [] }),
      '--out',
      out,
    );
    assert.equal(code, 0);
    const written = (await filesIn(out)).filter((path) => /^objectives\/[a-z0-9_-]+\.html$/.test(path));
    assert.equal(new Set(written.map((path) => path.toLowerCase())).size, 4);
  });

  it('refuses an address that is none', async () => {
    const { code, err } = await call('prerender', reportFile, '--out', folder.path, '--base', 'comune.example');
    assert.equal(code, 2);
    assert.match(err, /--base vuole un indirizzo completo/);
  });
});
