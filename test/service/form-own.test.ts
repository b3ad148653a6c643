import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { answerCode } from '@civita/sdk/feedback';
import { openDatabase, readSettings, setOpen } from '@civita/service';
import type { Browser } from 'puppeteer-core';
import type { Watched } from '../portal/support/browser.ts';
import { openBrowser, watch } from '../portal/support/browser.ts';
import { about, count, send } from './support/answers.ts';
import { formAbout, press, wordsOn } from './support/form.ts';
import type { Store } from './support/store.ts';
import { forgetAnswers, onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const HOUR = 3_600_000;

describe('A person without scripts who has the code of an answer', () => {
  let browser: Browser;
  let store: Store;
  let town: Town;
  let visit: Watched;
  let now = Date.parse('2026-11-22T10:00:00Z');
  before(async () => {
    browser = await openBrowser();
    store = await onSqlite();
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

  const pressButton = async (label: string): Promise<void> => {
    await Promise.all([visit.page.waitForNavigation(), visit.page.click(`button::-p-text(${label})`)]);
  };

  async function codeOf(rate: 1 | 2 | 3 | 4 | 5, text?: string): Promise<string> {
    const { body } = await send(town.url, about('/verde', { rate, ...(text === undefined ? {} : { text }) }));
    return answerCode({ id: body.id ?? '', receipt: body.receipt ?? '' });
  }

  async function open(code: string, language = 'it'): Promise<void> {
    await visit.page.goto(`${town.url}v1/feedback-form/answer?lang=${language}`);
    await visit.page.type('[name="code"]', code);
    await press(visit.page);
  }

  it('goes from the thanks to the answer, changes it and withdraws it', async () => {
    const { page, complaints } = visit;
    await page.goto(formAbout(town.url, '/verde'));
    await page.click('[data-element="feedback-rate-2"]');
    await page.type('textarea', 'Non trovo la data.');
    now += 5000;
    await press(page);
    await pressButton('Vedi, cambia o ritira la risposta');
    assert.match(
      await wordsOn(page),
      /La tua risposta.*2 stelle su 5.*Non trovo la data\..*Puoi cambiarla fino al 23 novembre 2026/s,
    );
    assert.equal(new URL(page.url()).search.includes('code'), false);
    await pressButton('Cambia la risposta');
    assert.equal(await page.$eval('textarea', (area) => area.value), 'Non trovo la data.');
    await page.click('[data-element="feedback-rate-5"]');
    await pressButton('Invia');
    assert.match(await wordsOn(page), /Abbiamo registrato la risposta cambiata.*5 stelle su 5/s);
    assert.equal(await count(town.url, '/verde'), 1);
    await pressButton('Ritira la risposta');
    assert.match(await wordsOn(page), /Vuoi ritirare la risposta\?.*Non si può annullare/s);
    assert.equal(await count(town.url, '/verde'), 1);
    await pressButton('Sì, ritira la risposta');
    assert.match(await wordsOn(page), /Risposta ritirata.*non conserviamo nulla/s);
    assert.equal(await count(town.url, '/verde'), 0);
    assert.deepEqual(complaints, []);
  });

  it('types the code later, in Italian or in English', async () => {
    const code = await codeOf(4, 'Chiaro');
    await open(code);
    assert.match(await wordsOn(visit.page), /4 stelle su 5.*Chiaro/s);
    await open(` ${code.slice(0, 40)} ${code.slice(40)} `, 'en');
    assert.match(await wordsOn(visit.page), /Your answer.*4 stars out of 5.*You can withdraw it at any time/s);
  });

  it('is told when no answer has the code, in the same words for every wrong one', async () => {
    const code = await codeOf(4);
    const said = [];
    for (const wrong of ['x', `${code}A`, code.replace(/\..*/, '.AAAA'), code.replace(/^.{8}/, '00000000')]) {
      await open(wrong);
      said.push((await wordsOn(visit.page)).trim());
      assert.equal(await visit.page.$eval('[name="code"]', (field) => (field as HTMLInputElement).value), wrong);
    }
    assert.equal(new Set(said).size, 1);
    assert.match(said[0] ?? '', /Nessuna risposta ha questo codice/);
  });

  it('gets what was typed back when it breaks the rules of the question', async () => {
    await open(await codeOf(4));
    await pressButton('Cambia la risposta');
    await visit.page.type('textarea', 'x'.repeat(201));
    await pressButton('Invia');
    assert.match(await wordsOn(visit.page), /200 caratteri/);
    assert.equal(await visit.page.$eval('textarea', (area) => area.value.length), 201);
    await pressButton('No, lasciala com’è');
    assert.match(await wordsOn(visit.page), /4 stelle su 5/);
  });

  it('can no longer change it after a day, and can withdraw it', async () => {
    const code = await codeOf(4);
    now += 25 * HOUR;
    await open(code);
    assert.match(await wordsOn(visit.page), /Il tempo per cambiarla è finito/);
    assert.equal(await visit.page.$('button::-p-text(Cambia la risposta)'), null);
    await pressButton('Ritira la risposta');
    await pressButton('Sì, ritira la risposta');
    await open(code);
    assert.match(await wordsOn(visit.page), /Risposta ritirata/);
  });

  it('reads that a question is suspended, and answers once it is asked again', async () => {
    const db = await openDatabase(readSettings(store.env));
    try {
      await visit.page.goto(formAbout(town.url, '/verde'));
      await visit.page.click('[data-element="feedback-rate-5"]');
      now += 5000;
      await setOpen(db, 'palermo', 'comuni', false);
      await press(visit.page);
      assert.match(await wordsOn(visit.page), /Per ora il Comune non raccoglie risposte/);
      assert.equal((await fetch(formAbout(town.url, '/verde'))).status, 503);
      await setOpen(db, 'palermo', 'comuni', true);
      now += 5000;
      await press(visit.page);
      assert.match(await wordsOn(visit.page), /Grazie/);
    } finally {
      await db.destroy();
    }
  });
});
