import { CMS } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportFile } from '../prerender/support/report.ts';
import { call } from './support/call.ts';

const base = ['--report', reportFile, '--base', 'https://comune.example/promesse'];

describe('civita snippet', () => {
  it('prints a link, and the line for the webmaster', async () => {
    const { code, out } = await call('snippet', 'ob-1', ...base);
    assert.equal(code, 0);
    assert.match(
      out,
      /^<a href="https:\/\/comune\.example\/promesse\/objectives\/ob-1\.html#civita-objective-card=ob-1">/m,
    );
    assert.match(
      out,
      /^<script type="module" async src="https:\/\/comune\.example\/promesse\/civita\/civita\.js" data-civita-source="https:\/\/comune\.example\/promesse\/report\.json"><\/script>$/m,
    );
  });

  it('prints the form that a CMS keeps, unless another is asked for', async () => {
    assert.match((await call('snippet', 'ob-1', ...base, '--cms', 'joomla')).out, /<div data-civita="objective-card"/);
    const ready = (await call('snippet', 'ob-1', ...base, '--cms', 'wordpress')).out;
    assert.match(ready, /<div data-civita="objective-card" data-id="ob-1" data-prerendered="2020-12-31">/);
    assert.match(ready, /application\/ld\+json/);
    assert.match((await call('snippet', 'ob-1', ...base, '--cms', 'joomla', '--form', 'link')).out, /^<a href=/m);
  });

  it('leaves the data for search engines out where a CMS would print it', async () => {
    for (const cms of ['design-comuni', 'wordpress-author']) {
      const { out } = await call('snippet', 'ob-1', ...base, '--cms', cms);
      assert.match(out, /data-prerendered="2020-12-31"/);
      assert.doesNotMatch(out, /ld\+json|schema\.org/);
    }
  });

  it('lists the CMSs that it knows', async () => {
    const { code, out } = await call('snippet', '--cms', 'list');
    assert.equal(code, 0);
    assert.equal(out.split('\n').length, CMS.length);
  });

  it('gives the same as JSON', async () => {
    const { out } = await call('snippet', 'ob-1', ...base, '--form', 'element', '--json', '--service', '/c/palermo');
    const told = JSON.parse(out) as { form: string; snippet: string; webmaster: string };
    assert.equal(told.form, 'element');
    assert.match(told.snippet, /^<civita-objective-card objective="ob-1"><a /);
    assert.match(told.webmaster, /data-civita-service="\/c\/palermo"/);
  });

  it('says what is missing or not known', async () => {
    for (const [args, sentence] of [
      [['snippet', ...base], /Manca <id>/],
      [['snippet', 'ob-9', ...base], /non ha un obiettivo "ob-9"\. Ha: ob-1/],
      [['snippet', 'ob-1', '--report', reportFile], /non ha una pagina: scrivi il suo "url"/],
      [['snippet', 'ob-1', ...base, '--form', 'flash'], /--form non può essere "flash": scegli tra link, block/],
      [['snippet', 'ob-1', ...base, '--cms', 'geocities'], /--cms non può essere "geocities"/],
      [['snippet', 'ob-1', '--colour', 'red'], /--colour/],
    ] as const) {
      const { code, err } = await call(...args);
      assert.equal(code, 2);
      assert.match(err, sentence);
    }
  });
});
