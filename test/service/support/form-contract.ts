import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Watched } from '../../portal/support/browser.ts';
import { openBrowser, watch } from '../../portal/support/browser.ts';
import { count } from './answers.ts';
import type { Fields } from './form.ts';
import { fieldsIn, formAbout, postForm, press, read, wordsOn } from './form.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { Town } from './town.ts';
import { startTown } from './town.ts';

/** What the form page promises to a person without scripts, on whichever database. */
export function formContract(name: string, make: MakeStore): void {
  describe(`The form page on ${name}, without scripts`, () => {
    let browser: Browser;
    let store: Store;
    let town: Town;
    let visit: Watched;
    let now = Date.parse('2026-11-22T10:00:00Z');
    before(async () => {
      browser = await openBrowser();
      store = await make();
      town = await startTown(store, { now: () => now });
    });
    beforeEach(async () => (visit = await watch(browser, { scripts: false })));
    afterEach(async () => {
      await visit.close();
      await forgetAnswers(store);
    });
    after(async () => {
      await town.stop();
      await store.remove();
      await browser.close();
    });

    it('takes an answer, thanks once it is stored, and a reload adds none', async () => {
      const { page, requested, complaints } = visit;
      await page.goto(formAbout(town.url, '/verde'));
      await page.click('[data-element="feedback-rate-2"]');
      await page.click('[data-branch="negative"] label');
      await page.type('textarea', 'Non trovo la data.\nE il costo?');
      now += 5000;
      await press(page);
      assert.match(
        await wordsOn(page),
        /Grazie, abbiamo ricevuto la tua risposta.*Codice della tua risposta\s+[\w.-]{80}/s,
      );
      assert.equal(await count(town.url, '/verde'), 1);
      const [row] = await store.query('select rate, reasons, text, lang from answers');
      const text = 'Non trovo la data.\nE il costo?';
      assert.deepEqual({ ...row }, { rate: 2, reasons: '["unclear"]', text, lang: 'it' });
      const thanks = await wordsOn(page);
      await page.reload();
      assert.equal(await wordsOn(page), thanks);
      assert.equal(await count(town.url, '/verde'), 1);
      assert.equal(await page.$eval('.back a', (link) => link.getAttribute('href')), '/verde');
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requested.filter(
          (address) => !/^http:\/\/localhost:\d+\/v1\/feedback-form(\.css|\/thanks\?.*|\?.*)$/.test(address),
        ),
        [],
      );
    });

    it('gives a form that is sent twice the same receipt and counts it once', async () => {
      const { page } = visit;
      await page.goto(formAbout(town.url, '/due'));
      const fields: Fields = { ...(await fieldsIn(page)), rate: '5' };
      now += 5000;
      const receipts = [];
      for (let n = 0; n < 2; n += 1) {
        const sent = await postForm(town.url, fields, new URL(town.url).origin);
        assert.equal(sent.status, 303);
        await page.goto(new URL(sent.headers.get('location')!, `${town.url}v1/feedback-form`).href);
        receipts.push(await page.$eval('code', (code) => code.innerText));
      }
      assert.equal(new Set(receipts).size, 1);
      assert.equal(await count(town.url, '/due'), 1);
    });

    it('thanks nobody while the database fails, gives the text back, and takes it later', async () => {
      const { page } = visit;
      await page.goto(formAbout(town.url, '/giu'));
      const fields: Fields = { ...(await fieldsIn(page)), rate: '1', text: 'Perché?' };
      now += 5000;
      await store.query('alter table answers rename to away');
      const refused = await postForm(town.url, fields, new URL(town.url).origin);
      await store.query('alter table away rename to answers');
      assert.equal(refused.status, 503);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      await read(page, refused);
      assert.match(await wordsOn(page), /Non siamo riusciti a registrare la risposta\. È ancora qui/);
      assert.doesNotMatch(await wordsOn(page), /Grazie/);
      const kept = await fieldsIn(page);
      assert.deepEqual([kept['key'], kept['rate'], kept['text']], [fields['key'], '1', 'Perché?']);
      now += 5000;
      assert.equal((await postForm(town.url, kept, new URL(town.url).origin)).status, 303);
      assert.equal(await count(town.url, '/giu'), 1);
    });
  });
}
