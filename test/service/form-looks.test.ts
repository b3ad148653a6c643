import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RunningServer } from '@civita/service';
import { startServer } from '@civita/service';
import { Hono } from 'hono';
import { axeFindings } from '../portal/support/browser.ts';
import { formAbout, press, wordsOn } from './support/form.ts';
import { formVisits } from './support/form-visits.ts';

describe('The pages of the form', () => {
  let foreign: RunningServer;
  let now = Date.parse('2026-11-22T10:00:00Z');
  const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: 'l'.repeat(32), CIVITA_LOGIN_URL: '/accedi' };
  const env = { ...gate, CIVITA_PRIVACY_URL: '/privacy' };
  // axe needs scripts; the pages have none and allow none.
  const on = formVisits({ env, scripts: true, now: () => (now += 5000) });
  before(async () => {
    const elsewhere = new Hono();
    elsewhere.get('/', (c) =>
      c.html(`<form method="post" action="${on.town.url}v1/feedback-form">
        <input name="profile" value="comuni"><input name="type" value="page"><input name="id" value="/verde">
        <input name="path" value="/verde"><input name="lang" value="it"><input name="rate" value="1">
        <textarea name="text">Due\nrighe</textarea><button part="send">Vinci un premio</button></form>`),
    );
    foreign = await startServer(elsewhere, { host: '127.0.0.1', port: 0 });
  });
  after(() => foreign.close());

  const open = (): Promise<unknown> => on.page.goto(formAbout(on.town.url, '/verde'));
  const ways = {
    'the form': open,
    'the form with errors': async () => {
      await open();
      await on.page.click('[data-element="feedback-rate-4"]');
      await on.page.type('textarea', 'x'.repeat(201));
      await press(on.page);
      assert.match(await wordsOn(on.page), /ce n’è 1 di troppo/);
    },
    'the confirm page, for a form of another origin': async () => {
      await on.page.goto(foreign.url);
      await press(on.page);
      assert.match(await wordsOn(on.page), /Conferma la tua risposta.*1 stella su 5.*Due\nrighe/s);
      assert.deepEqual(await on.store.query('select id from answers'), []);
    },
    'the thanks, after the confirm page': async () => {
      await on.page.goto(foreign.url);
      await press(on.page);
      await press(on.page);
      assert.match(await wordsOn(on.page), /Grazie/);
      assert.deepEqual(
        (await on.store.query('select rate, text from answers')).map((row) => ({ ...row })),
        [{ rate: 1, text: 'Due\nrighe' }],
      );
    },
    'the way to the login': () =>
      on.page.goto(formAbout(on.town.url, '/', { profile: 'utile', type: 'objective', id: 'ob-1' })),
    'an address that is not complete': () => on.page.goto(`${on.town.url}v1/feedback-form?path=/`),
  } as const;

  for (const [name, go] of Object.entries(ways))
    it(`${name}: axe finds nothing, light and dark, and nothing sticks out at 320 px`, async () => {
      await go();
      for (const value of ['light', 'dark']) {
        await on.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await axeFindings(on.page), [], value);
      }
      await on.page.setViewport({ width: 320, height: 640 });
      assert.ok(await on.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await on.visit.violations(), []);
      assert.ok(await on.page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0)));
    });

  it('bring up the follow-up of the rate, also of one that is changed after an error', async () => {
    const shown = (): Promise<readonly string[]> =>
      on.page.$$eval('[data-branch]', (all) =>
        all.filter((branch) => branch.checkVisibility()).map((branch) => branch.getAttribute('data-branch') ?? ''),
      );
    await ways['the form with errors']();
    assert.deepEqual(await shown(), ['positive']);
    await on.page.click('[data-element="feedback-rate-1"]');
    assert.deepEqual(await shown(), ['negative']);
  });

  it('print the thanks with the code', async () => {
    await ways['the thanks, after the confirm page']();
    await on.page.emulateMediaType('print');
    assert.equal(await on.page.$eval('code', (code) => code.checkVisibility()), true);
    await open();
    assert.equal(await on.page.$eval('form', (form) => form.checkVisibility()), false);
  });
});
