import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { RunningServer } from '@civita/service';
import { startServer } from '@civita/service';
import { Hono } from 'hono';
import type { Browser, Page } from 'puppeteer-core';
import type { Watched } from '../portal/support/browser.ts';
import { axeFindings, openBrowser, watch } from '../portal/support/browser.ts';
import { formAbout, press, wordsOn } from './support/form.ts';
import type { Store } from './support/store.ts';
import { forgetAnswers, onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

describe('The pages of the form', () => {
  let browser: Browser;
  let store: Store;
  let town: Town;
  let foreign: RunningServer;
  let visit: Watched;
  let page: Page;
  let now = Date.parse('2026-11-22T10:00:00Z');
  before(async () => {
    browser = await openBrowser();
    store = await onSqlite();
    const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: 'l'.repeat(32), CIVITA_LOGIN_URL: '/accedi' };
    const env = { ...gate, CIVITA_PRIVACY_URL: '/privacy' };
    town = await startTown(store, { env, now: () => (now += 5000) });
    const elsewhere = new Hono();
    elsewhere.get('/', (c) =>
      c.html(`<form method="post" action="${town.url}v1/feedback-form">
        <input name="profile" value="comuni"><input name="type" value="page"><input name="id" value="/verde">
        <input name="path" value="/verde"><input name="lang" value="it"><input name="rate" value="1">
        <textarea name="text">Due\nrighe</textarea><button part="send">Vinci un premio</button></form>`),
    );
    foreign = await startServer(elsewhere, { host: '127.0.0.1', port: 0 });
  });
  beforeEach(async () => {
    // axe needs scripts; the pages have none and allow none.
    visit = await watch(browser);
    page = visit.page;
  });
  afterEach(async () => {
    await visit.close();
    await forgetAnswers(store);
  });
  after(async () => {
    await foreign.close();
    await town.stop();
    await store.remove();
    await browser.close();
  });

  const open = (): Promise<unknown> => page.goto(formAbout(town.url, '/verde'));
  const ways = {
    'the form': open,
    'the form with errors': async () => {
      await open();
      await page.click('[data-element="feedback-rate-4"]');
      await page.type('textarea', 'x'.repeat(201));
      await press(page);
      assert.match(await wordsOn(page), /ce n’è 1 di troppo/);
    },
    'the confirm page, for a form of another origin': async () => {
      await page.goto(foreign.url);
      await press(page);
      assert.match(await wordsOn(page), /Conferma la tua risposta.*1 stella su 5.*Due\nrighe/s);
      assert.deepEqual(await store.query('select id from answers'), []);
    },
    'the thanks, after the confirm page': async () => {
      await page.goto(foreign.url);
      await press(page);
      await press(page);
      assert.match(await wordsOn(page), /Grazie/);
      assert.deepEqual(
        (await store.query('select rate, text from answers')).map((row) => ({ ...row })),
        [{ rate: 1, text: 'Due\nrighe' }],
      );
    },
    'the way to the login': () =>
      page.goto(formAbout(town.url, '/', { profile: 'utile', type: 'objective', id: 'ob-1' })),
    'an address that is not complete': () => page.goto(`${town.url}v1/feedback-form?path=/`),
  } as const;

  for (const [name, go] of Object.entries(ways))
    it(`${name}: axe finds nothing, light and dark, and nothing sticks out at 320 px`, async () => {
      await go();
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await axeFindings(page), [], value);
      }
      await page.setViewport({ width: 320, height: 640 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await visit.violations(), []);
      assert.ok(await page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0)));
    });

  it('bring up the follow-up of the rate, also of one that is changed after an error', async () => {
    const shown = (): Promise<readonly string[]> =>
      page.$$eval('[data-branch]', (all) =>
        all.filter((branch) => branch.checkVisibility()).map((branch) => branch.getAttribute('data-branch') ?? ''),
      );
    await ways['the form with errors']();
    assert.deepEqual(await shown(), ['positive']);
    await page.click('[data-element="feedback-rate-1"]');
    assert.deepEqual(await shown(), ['negative']);
  });

  it('print the thanks with the code', async () => {
    await ways['the thanks, after the confirm page']();
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('code', (code) => code.checkVisibility()), true);
    await open();
    assert.equal(await page.$eval('form', (form) => form.checkVisibility()), false);
  });
});
