import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count } from './answers.ts';
import type { Fields } from './form.ts';
import { fieldsIn, formAbout, postForm, press, read, wordsOn } from './form.ts';
import { formVisits } from './form-visits.ts';
import type { MakeStore } from './store.ts';

/** What the form page promises to a person without scripts, on whichever database. */
export function formContract(name: string, make: MakeStore): void {
  describe(`The form page on ${name}, without scripts`, () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const on = formVisits({ make, now: () => now });

    it('takes an answer, thanks once it is stored, and a reload adds none', async () => {
      const { requested, complaints } = on.visit;
      await on.page.goto(formAbout(on.town.url, '/verde'));
      await on.page.click('[data-element="feedback-rate-2"]');
      await on.page.click('[data-branch="negative"] label');
      await on.page.type('textarea', 'Non trovo la data.\nE il costo?');
      now += 5000;
      await press(on.page);
      assert.match(
        await wordsOn(on.page),
        /Grazie, abbiamo ricevuto la tua risposta.*Codice della tua risposta\s+[\w.-]{80}/s,
      );
      assert.equal(await count(on.town.url, '/verde'), 1);
      const [row] = await on.store.query('select rate, reasons, text, lang from answers');
      const text = 'Non trovo la data.\nE il costo?';
      assert.deepEqual({ ...row }, { rate: 2, reasons: '["unclear"]', text, lang: 'it' });
      const thanks = await wordsOn(on.page);
      await on.page.reload();
      assert.equal(await wordsOn(on.page), thanks);
      assert.equal(await count(on.town.url, '/verde'), 1);
      assert.equal(await on.page.$eval('.back a', (link) => link.getAttribute('href')), '/verde');
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requested.filter(
          (address) => !/^http:\/\/localhost:\d+\/v1\/feedback-form(\.css|\/thanks\?.*|\?.*)$/.test(address),
        ),
        [],
      );
    });

    it('gives a form that is sent twice the same receipt and counts it once', async () => {
      await on.page.goto(formAbout(on.town.url, '/due'));
      const fields: Fields = { ...(await fieldsIn(on.page)), rate: '5' };
      now += 5000;
      const receipts = [];
      for (let n = 0; n < 2; n += 1) {
        const sent = await postForm(on.town.url, fields, new URL(on.town.url).origin);
        assert.equal(sent.status, 303);
        await on.page.goto(new URL(sent.headers.get('location')!, `${on.town.url}v1/feedback-form`).href);
        receipts.push(await on.page.$eval('code', (code) => code.innerText));
      }
      assert.equal(new Set(receipts).size, 1);
      assert.equal(await count(on.town.url, '/due'), 1);
    });

    it('thanks nobody while the database fails, gives the text back, and takes it later', async () => {
      await on.page.goto(formAbout(on.town.url, '/giu'));
      const fields: Fields = { ...(await fieldsIn(on.page)), rate: '1', text: 'Perché?' };
      now += 5000;
      await on.store.query('alter table answers rename to away');
      const refused = await postForm(on.town.url, fields, new URL(on.town.url).origin);
      await on.store.query('alter table away rename to answers');
      assert.equal(refused.status, 503);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      await read(on.page, refused);
      assert.match(await wordsOn(on.page), /Non siamo riusciti a registrare la risposta\. È ancora qui/);
      assert.doesNotMatch(await wordsOn(on.page), /Grazie/);
      const kept = await fieldsIn(on.page);
      assert.deepEqual([kept['key'], kept['rate'], kept['text']], [fields['key'], '1', 'Perché?']);
      now += 5000;
      assert.equal((await postForm(on.town.url, kept, new URL(on.town.url).origin)).status, 303);
      assert.equal(await count(on.town.url, '/giu'), 1);
    });
  });
}
