import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerCode } from '@civita/sdk/feedback';
import { openDatabase, readSettings, setOpen } from '@civita/service';
import { about, count, send } from './support/answers.ts';
import { formAbout, press, wordsOn } from './support/form.ts';
import { formVisits } from './support/form-visits.ts';

const HOUR = 3_600_000;

describe('A person without scripts who has the code of an answer', () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const on = formVisits({ now: () => now });

  const pressButton = async (label: string): Promise<void> => {
    await Promise.all([on.page.waitForNavigation(), on.page.click(`button::-p-text(${label})`)]);
  };

  async function codeOf(rate: 1 | 2 | 3 | 4 | 5, text?: string): Promise<string> {
    const { body } = await send(on.town.url, about('/verde', { rate, ...(text === undefined ? {} : { text }) }));
    return answerCode({ id: body.id ?? '', receipt: body.receipt ?? '' });
  }

  async function open(code: string, language = 'it'): Promise<void> {
    await on.page.goto(`${on.town.url}v1/feedback-form/answer?lang=${language}`);
    await on.page.type('[name="code"]', code);
    await press(on.page);
  }

  it('goes from the thanks to the answer, changes it and withdraws it', async () => {
    const { complaints } = on.visit;
    await on.page.goto(formAbout(on.town.url, '/verde'));
    await on.page.click('[data-element="feedback-rate-2"]');
    await on.page.type('textarea', 'Non trovo la data.');
    now += 5000;
    await press(on.page);
    await pressButton('Vedi, cambia o ritira la risposta');
    assert.match(
      await wordsOn(on.page),
      /La tua risposta.*2 stelle su 5.*Non trovo la data\..*Puoi cambiarla fino al 23 novembre 2026/s,
    );
    assert.equal(new URL(on.page.url()).search.includes('code'), false);
    await pressButton('Cambia la risposta');
    assert.equal(await on.page.$eval('textarea', (area) => area.value), 'Non trovo la data.');
    await on.page.click('[data-element="feedback-rate-5"]');
    await pressButton('Invia');
    assert.match(await wordsOn(on.page), /Abbiamo registrato la risposta cambiata.*5 stelle su 5/s);
    assert.equal(await count(on.town.url, '/verde'), 1);
    await pressButton('Ritira la risposta');
    assert.match(await wordsOn(on.page), /Vuoi ritirare la risposta\?.*Non si può annullare/s);
    assert.equal(await count(on.town.url, '/verde'), 1);
    await pressButton('Sì, ritira la risposta');
    assert.match(await wordsOn(on.page), /Risposta ritirata.*non conserviamo nulla/s);
    assert.equal(await count(on.town.url, '/verde'), 0);
    assert.deepEqual(complaints, []);
  });

  it('types the code later, in Italian or in English', async () => {
    const code = await codeOf(4, 'Chiaro');
    await open(code);
    assert.match(await wordsOn(on.page), /4 stelle su 5.*Chiaro/s);
    await open(` ${code.slice(0, 40)} ${code.slice(40)} `, 'en');
    assert.match(await wordsOn(on.page), /Your answer.*4 stars out of 5.*You can withdraw it at any time/s);
  });

  it('is told when no answer has the code, in the same words for every wrong one', async () => {
    const code = await codeOf(4);
    const said = [];
    for (const wrong of ['x', `${code}A`, code.replace(/\..*/, '.AAAA'), code.replace(/^.{8}/, '00000000')]) {
      await open(wrong);
      said.push((await wordsOn(on.page)).trim());
      assert.equal(await on.page.$eval('[name="code"]', (field) => (field as HTMLInputElement).value), wrong);
    }
    assert.equal(new Set(said).size, 1);
    assert.match(said[0] ?? '', /Nessuna risposta ha questo codice/);
  });

  it('gets what was typed back when it breaks the rules of the question', async () => {
    await open(await codeOf(4));
    await pressButton('Cambia la risposta');
    await on.page.type('textarea', 'x'.repeat(201));
    await pressButton('Invia');
    assert.match(await wordsOn(on.page), /200 caratteri/);
    assert.equal(await on.page.$eval('textarea', (area) => area.value.length), 201);
    await pressButton('No, lasciala com’è');
    assert.match(await wordsOn(on.page), /4 stelle su 5/);
  });

  it('can no longer change it after a day, and can withdraw it', async () => {
    const code = await codeOf(4);
    now += 25 * HOUR;
    await open(code);
    assert.match(await wordsOn(on.page), /Il tempo per cambiarla è finito/);
    assert.equal(await on.page.$('button::-p-text(Cambia la risposta)'), null);
    await pressButton('Ritira la risposta');
    await pressButton('Sì, ritira la risposta');
    await open(code);
    assert.match(await wordsOn(on.page), /Risposta ritirata/);
  });

  it('reads that a question is suspended, and answers once it is asked again', async () => {
    const db = await openDatabase(readSettings(on.store.env));
    try {
      await on.page.goto(formAbout(on.town.url, '/verde'));
      await on.page.click('[data-element="feedback-rate-5"]');
      now += 5000;
      await setOpen(db, 'palermo', 'comuni', false);
      await press(on.page);
      assert.match(await wordsOn(on.page), /Per ora il Comune non raccoglie risposte/);
      assert.equal((await fetch(formAbout(on.town.url, '/verde'))).status, 503);
      await setOpen(db, 'palermo', 'comuni', true);
      now += 5000;
      await press(on.page);
      assert.match(await wordsOn(on.page), /Grazie/);
    } finally {
      await db.destroy();
    }
  });
});
