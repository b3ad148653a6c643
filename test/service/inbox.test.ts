import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { axeFindings, openBrowser, unlessChromium, watch } from '../portal/support/browser.ts';
import type { Watched } from '../portal/support/browser.ts';
import { about, count, send } from './support/answers.ts';
import { wordsOn } from './support/form.ts';
import { tokenFor } from './support/staff.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-11-22T10:00:00Z');

describe('The inbox', { skip: unlessChromium('only the Chrome DevTools Protocol turns scripts off') }, () => {
  const clock = { now: start };
  let browser: Browser;
  let store: Store;
  let town: Town;
  let visit: Watched;
  let page: Page;
  let tokens: Readonly<Record<'reader' | 'editor' | 'admin', string>>;
  before(async () => {
    browser = await openBrowser();
    store = await onSqlite();
    town = await startTown(store, { now: () => clock.now });
    const token = async (role: 'reader' | 'editor' | 'admin'): Promise<string> =>
      (await tokenFor(store, role, { now: start, days: 30 })).token;
    tokens = { reader: await token('reader'), editor: await token('editor'), admin: await token('admin') };
  });
  beforeEach(async () => {
    clock.now = start;
    visit = await watch(browser, { scripts: false });
    page = visit.page;
  });
  afterEach(async () => {
    await visit.close();
    for (const table of ['answers', 'counts', 'audit', 'replies', 'closures'])
      await store.query(`delete from ${table}`);
  });
  after(async () => {
    await town.stop();
    await store.remove();
    await browser.close();
  });

  const at = (path: string): string => `${town.url}v1/staff/${path}`;
  const press = async (selector: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  };
  async function enter(role: keyof typeof tokens = 'admin'): Promise<void> {
    await page.goto(at('login'));
    await page.type('#token', tokens[role]);
    await press('main button');
  }
  async function answer(path: string, text?: string, rate: 1 | 5 = 1): Promise<string> {
    return (await send(town.url, about(path, { rate, ...(text === undefined ? {} : { text }) }))).body.id ?? '';
  }
  /** Posts a form of the inbox past the browser. */
  const post = async (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) => fetch(at(path), { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });

  it('is closed to who has no token, and says so without telling what is in it', async () => {
    await answer('/segreta', 'Segreto');
    await page.goto(at('inbox'));
    assert.match(page.url(), /\/v1\/staff\/login$/);
    await page.type('#token', 'civita_sbagliato');
    await press('main button');
    assert.match(await wordsOn(page), /Questo codice non vale/);
    assert.equal(await page.title(), 'Errore: Risposte ricevute');
    for (const path of ['inbox', 'answer?id=x', 'replies', 'questions', 'export.csv', 'export.json']) {
      const asked = await fetch(at(path), { redirect: 'manual' });
      assert.deepEqual([asked.status, asked.headers.get('location')], [303, 'login']);
    }
    for (const path of ['inbox', 'answer?id=x', 'replies', 'questions', 'export', 'logout']) {
      const sent = await post(path, {});
      assert.equal(sent.status, 401);
      assert.doesNotMatch(await sent.text(), /segret/i);
    }
  });

  it('gives a cookie that scripts, other sites and other pages never get, and takes it back', async () => {
    const into = await post('login', { token: tokens.admin }, { origin: new URL(town.url).origin });
    const [cookie = ''] = into.headers.getSetCookie();
    assert.match(cookie, /^civita-staff=[0-9a-f]{8}\.\w+\.\w+\.[\w-]{43}; Max-Age=3600; HttpOnly; SameSite=Strict$/);
    assert.equal(cookie.includes(tokens.admin.slice(7)), false);
    const safe = await post(
      'login',
      { token: tokens.admin },
      { origin: 'https://pareri.comune.example', 'sec-fetch-site': 'same-origin' },
    );
    assert.match(safe.headers.getSetCookie()[0] ?? '', /^__Secure-civita-staff=.*; Secure$/);
    await enter();
    const sentTo = async (path: string): Promise<number> =>
      (await page.browserContext().cookies()).filter((each) => {
        return new URL(path, town.url).pathname.startsWith(each.path);
      }).length;
    assert.deepEqual(
      [await sentTo('/v1/staff/inbox'), await sentTo('/v1/feedback-form'), await sentTo('/')],
      [1, 0, 0],
    );
    await press('header button');
    assert.deepEqual(await page.browserContext().cookies(), []);
    await page.goto(at('inbox'));
    assert.match(page.url(), /login$/);
  });

  it('ends after an hour without activity, after ten hours, and when the token is revoked', async () => {
    await enter();
    clock.now += HOUR;
    await page.goto(at('inbox'));
    assert.match(page.url(), /inbox$/);
    clock.now += HOUR + 1;
    await page.goto(at('inbox'));
    assert.match(page.url(), /login$/);
    clock.now = start;
    await enter();
    for (let n = 0; n < 20; n += 1) {
      clock.now += HOUR / 2;
      await page.goto(at('questions'));
    }
    assert.match(page.url(), /questions$/);
    clock.now += HOUR / 2;
    await page.goto(at('questions'));
    assert.match(page.url(), /login$/);
    clock.now = start;
    const { token, id } = await tokenFor(store, 'reader', { now: start });
    await page.type('#token', token);
    await press('main button');
    assert.match(page.url(), /inbox$/);
    await store.query(`update staff_tokens set revoked = ${start} where id = '${id}'`);
    await page.goto(at('inbox'));
    assert.match(page.url(), /login$/);
  });

  it('is read, searched, and paged through', async () => {
    for (let n = 0; n < 30; n += 1)
      await answer(n < 3 ? '/orari' : '/tributi', n === 1 ? 'Manca la domenica' : undefined);
    await enter('reader');
    assert.match(await wordsOn(page), /Tutte 30.*Nuove 30/s);
    assert.equal((await page.$$('tbody tr')).length, 25);
    assert.equal(await page.$('[type="checkbox"]'), null);
    await press('.pager a');
    assert.equal((await page.$$('tbody tr')).length, 5);
    await press('.pager a');
    await page.click('summary');
    await page.type('#find-subject', '/orari');
    await press('.search button');
    assert.equal((await page.$$('tbody tr')).length, 3);
    assert.equal(await page.$eval('#find-subject', (field) => (field as HTMLInputElement).value), '/orari');
    await page.select('#find-text', 'yes');
    await press('.search button');
    assert.match(await wordsOn(page), /Manca la domenica/);
    assert.equal((await page.$$('tbody tr')).length, 1);
    await page.goto(at('inbox?rate=9'));
    assert.match(await wordsOn(page), /Questa ricerca non è valida/);
    await page.goto(at('inbox?subject=/nulla'));
    assert.match(await wordsOn(page), /Nessuna risposta corrisponde/);
    assert.doesNotMatch(await wordsOn(page), /Scarica/, 'what is not there');
  });

  it('counts up to a thousand, and then says that there are more', async () => {
    await store.query(
      `insert into answers (city, id, profile, subject_type, subject_id, path, rate, reasons, lang, received, body_hash, status)
        with recursive number(i) as (select 1 union all select i + 1 from number where i < 1003)
        select 'palermo', 'n-' || i, 'comuni', 'page', '/', '/', 5, '[]', 'it', 0, '', case when i < 3 then 'spam' else 'new' end
        from number`,
    );
    await enter('reader');
    assert.match(await wordsOn(page), /Tutte più di 1000.*Nuove più di 1000.*Spam 2/s);
  });

  it('marks several answers at once, and spam no longer counts', async () => {
    for (let n = 0; n < 3; n += 1) await answer('/orari');
    await enter('editor');
    await press('.bulk button');
    assert.match(await wordsOn(page), /Non hai scelto nessuna risposta/);
    for (const box of (await page.$$('[name="id"]')).slice(0, 2)) await box.click();
    await page.select('#bulk', 'spam');
    await press('.bulk button');
    assert.match(await wordsOn(page), /2 risposte sono state segnate/);
    assert.equal(await count(town.url, '/orari'), 1);
  });

  it('shows an answer masked, and takes status, tags and note', async () => {
    const id = await answer('/orari', 'Sono mario@example.org e manca la domenica');
    await enter('editor');
    await press('tbody a');
    assert.match(await wordsOn(page), /Sono •••••@•••••••\.••• e manca la domenica.*è coperto/s);
    assert.doesNotMatch(await wordsOn(page), /Mostra il testo intero/);
    assert.match(await wordsOn(page), /Lingua\s+italiano/);
    await page.select('#status', 'actioned');
    await press('.panel:has(#status) button');
    clock.now += 1000;
    assert.match(await wordsOn(page), /Salvato/);
    await page.type('#tags', 'orari, Domenica');
    await press('.panel:has(#tags) button');
    clock.now += 1000;
    await page.type('#note', 'Sentito l’ufficio\ne la biblioteca');
    await press('.panel:has(#note) button');
    const [row] = await store.query(`select status, tags, note from answers where id = '${id}'`);
    assert.deepEqual(
      { ...row },
      { status: 'actioned', tags: '["domenica","orari"]', note: 'Sentito l’ufficio\ne la biblioteca' },
    );
    assert.match(
      await wordsOn(page),
      /Ufficio editor ha segnato: Abbiamo provveduto.*ha cambiato le etichette.*ha scritto o tolto la nota/s,
    );
  });

  it('gives back a note or tags that it cannot take, with what was typed', async () => {
    await answer('/orari');
    await enter('editor');
    await press('tbody a');
    await page.type('#tags', '<b>');
    await press('.panel:has(#tags) button');
    assert.match(await page.title(), /^Errore: /);
    assert.equal(await page.$eval('#tags', (field) => (field as HTMLInputElement).value), '<b>');
  });

  it('gives back a note that comes after the session is over', async () => {
    await answer('/orari');
    await enter('editor');
    await press('tbody a');
    await page.type('#note', 'Una lunga nota');
    clock.now += HOUR + 1;
    await press('.panel:has(#note) button');
    assert.match(await wordsOn(page), /L’accesso è finito.*Una lunga nota/s);
    assert.deepEqual((await store.query('select note from answers'))[0]?.['note'], null);
  });

  it('shows a whole text to an administrator who asks, once that is written down', async () => {
    await answer('/orari', 'Sono mario@example.org');
    await enter('admin');
    await press('tbody a');
    await press('button.quiet:not(header *)');
    assert.match(await wordsOn(page), /Sono mario@example\.org.*Questo è il testo intero.*ha letto il testo intero/s);
    assert.deepEqual(
      (await store.query('select what from audit')).map(({ what }) => what),
      ['unmasked'],
    );
    await page.goto(page.url());
    assert.doesNotMatch(await wordsOn(page), /mario@example/);
  });

  it('says why an answer is suspected', async () => {
    const id = await answer('/orari');
    await store.query(
      `update answers set status = 'suspected', signals = '["honeypot","too-fast"]' where id = '${id}'`,
    );
    await enter('reader');
    await page.goto(at(`answer?id=${id}`));
    assert.match(await wordsOn(page), /Perché è sospetta.*un campo che le persone non vedono.*prima che una persona/s);
  });

  it('publishes what the city did, and withdraws it', async () => {
    await answer('/orari');
    await enter('editor');
    await press('tbody a');
    await press('.panels > p a');
    assert.equal(await page.$eval('#subject', (field) => (field as HTMLInputElement).value), '/orari');
    await page.$eval('#it', (field) => field.removeAttribute('required'));
    await press('.panel button');
    assert.match(await wordsOn(page), /Servono la pagina, la data e un testo in italiano/);
    await page.type('#it', 'Ora ci sono gli orari della domenica.');
    await press('.panel button');
    assert.match(await wordsOn(page), /Salvato.*Ora ci sono gli orari della domenica\..*Pubblicata/s);
    await press('tbody button');
    assert.match(await wordsOn(page), /Ritirata/);
  });

  it('closes a question and opens it again', async () => {
    await enter('admin');
    await page.goto(at('questions'));
    await press('tr:has([value="comuni"]) button');
    assert.equal((await send(town.url, about('/'))).status, 503);
    assert.match(await wordsOn(page), /comuni.*Chiusa/s);
    await press('tr:has([value="comuni"]) button');
    assert.equal((await send(town.url, about('/'))).status, 201);
  });

  it('has the city’s own questions beside those of Civita', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'civita-inbox-'));
    const file = join(folder, 'questions.json');
    const question = 'Ti piace la nuova piazza?';
    const piazza = {
      schemaVersion: 1,
      profile: 'piazza',
      version: 1,
      language: 'it',
      question,
      scale: 'yes-no',
      textLimit: 9,
    };
    await writeFile(file, JSON.stringify([piazza]));
    const other = await startTown(store, { env: { CIVITA_QUESTIONNAIRES: file }, now: () => clock.now });
    try {
      await page.goto(`${other.url}v1/staff/login`);
      await page.type('#token', tokens.admin);
      await press('main button');
      await page.goto(`${other.url}v1/staff/questions`);
      assert.match(await wordsOn(page), /comuni.*servizio.*utile.*piazza\s+Ti piace la nuova piazza\?\s+Aperta/s);
      await press('tr:has([value="piazza"]) button');
      assert.match(await wordsOn(page), /piazza\?\s+Chiusa/s);
    } finally {
      await other.stop();
      await rm(folder, { recursive: true });
    }
  });

  it('lets nobody do what the role does not allow, also past the buttons', async () => {
    const id = await answer('/orari', 'Sono mario@example.org');
    await enter('reader');
    await page.goto(at(`answer?id=${id}`));
    const csrf = await page.$eval('[name="csrf"]', (field) => (field as HTMLInputElement).value);
    const [cookie] = await page.browserContext().cookies();
    const headers = { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` };
    for (const [path, fields] of [
      [`answer?id=${id}`, { do: 'status', status: 'spam' }],
      [`answer?id=${id}`, { do: 'unmask' }],
      ['inbox', { id, mark: 'spam' }],
      ['replies', { do: 'publish', subject: '/', it: 'x', date: '2026-11-22' }],
      ['questions', { profile: 'comuni', open: 'no' }],
      ['export', {}],
    ] as const) {
      const sent = await post(path, { ...fields, csrf }, headers);
      assert.equal(sent.status, 403, path);
      assert.doesNotMatch(await sent.text(), /mario@/);
    }
    assert.deepEqual(await store.query('select * from audit'), []);
  });

  it('refuses a reply that says nothing, is about nothing or has no day, and keeps what was typed', async () => {
    const good = {
      do: 'publish',
      subject: '/orari',
      it: 'Abbiamo cambiato <b>gli orari</b>',
      en: '',
      date: '2026-11-22',
    };
    await enter('editor');
    await page.goto(at('replies'));
    const csrf = await page.$eval('[name="csrf"]', (field) => (field as HTMLInputElement).value);
    const [cookie] = await page.browserContext().cookies();
    const headers = { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` };
    for (const wrong of [
      { it: ' ' },
      { it: 'x'.repeat(5000) },
      { subject: '' },
      { subject: 'x'.repeat(600) },
      { date: 'ieri' },
      { date: '2026-02-30' },
    ]) {
      const fields = { ...good, ...wrong, csrf };
      const sent = await post('replies', fields, headers);
      assert.equal(sent.status, 422, JSON.stringify(wrong).slice(0, 40));
      await page.setContent(await sent.text());
      const typed = await page.$eval('[name="it"]', (field) => (field as HTMLTextAreaElement).value);
      assert.equal(typed, fields.it.trim());
      assert.equal((await page.$$('form b')).length, 0);
    }
    assert.equal((await post('replies', { do: 'withdraw', id: "x' or 1=1", csrf }, headers)).status, 303);
    assert.deepEqual(await store.query('select * from replies'), []);
    assert.deepEqual(await store.query('select * from audit'), []);
  });

  it('takes no form of another site, nor one without the word of its session', async () => {
    const id = await answer('/orari');
    await enter('editor');
    await page.goto(at(`answer?id=${id}`));
    const csrf = await page.$eval('[name="csrf"]', (field) => (field as HTMLInputElement).value);
    const [cookie] = await page.browserContext().cookies();
    const headers = { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` };
    const fields = { do: 'status', status: 'spam' };
    for (const [more, from] of [
      [{}, {}],
      [{ csrf: 'x' }, {}],
      [{ csrf: `${csrf}x` }, {}],
      [{ csrf }, { origin: 'https://altro.example' }],
      [{ csrf }, { origin: 'null' }],
      [{ csrf }, { 'sec-fetch-site': 'cross-site' }],
    ] as const) {
      const sent = await post(
        `answer?id=${id}`,
        { ...fields, ...more },
        {
          ...headers,
          ...from,
        },
      );
      assert.equal(sent.status, 403);
    }
    assert.equal((await post(`answer?id=${id}`, { ...fields, csrf }, headers)).status, 303);
  });

  it('downloads what is shown, masked; whole only for an administrator', async () => {
    await answer('/orari', 'Sono mario@example.org');
    await answer('/tributi', 'Altro');
    await enter('admin');
    await page.goto(at('inbox?subject=/orari'));
    const [cookie] = await page.browserContext().cookies();
    const headers = { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` };
    const links = await page.$$eval('[download]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.equal(links.length, 3);
    for (const link of links) {
      const text = await (await fetch(link, { headers })).text();
      assert.match(text, /•••••@/);
      assert.doesNotMatch(text, /Altro|mario@/);
    }
    const csrf = await page.$eval('[name="csrf"]', (field) => (field as HTMLInputElement).value);
    const whole = await post('export?subject=/orari', { csrf }, headers);
    assert.match(await whole.text(), /mario@example\.org/);
    assert.match(JSON.stringify(await store.query('select what from audit')), /exported-unmasked/);
  });

  it('shows hostile texts as texts', async () => {
    await answer('/orari', '<script>alert(1)</script><b>"\'&amp;');
    await enter('editor');
    assert.match(await wordsOn(page), /<script>alert\(1\)<\/script><b>"'&amp;/);
    assert.equal(await page.$('script, main b'), null);
    await press('tbody a');
    assert.match(await wordsOn(page), /<script>alert\(1\)<\/script><b>"'&amp;/);
  });

  it('has no button, and no link around its pages, that is hard to hit: 24 px at least', async () => {
    for (const path of ['login', 'inbox']) {
      if (path === 'inbox') await enter();
      await page.goto(at(path));
      const heights = await page.$$eval('header a, footer a, button', (all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().height)),
      );
      assert.ok(heights.length > 1 && Math.min(...heights) >= 24, `${path}: ${heights.join(', ')} px`);
    }
  });

  it('speaks the language of the address, else of the browser, else Italian', async () => {
    const titles = async (query: string, accepted?: string): Promise<string> => {
      const headers = accepted === undefined ? {} : { 'accept-language': accepted };
      return (await (await fetch(at(`login${query}`), { headers })).text()).match(/<h1>(.*)<\/h1>/)?.[1] ?? '';
    };
    for (const [query, accepted, title] of [
      ['', undefined, 'Risposte ricevute'],
      ['', 'de', 'Risposte ricevute'],
      ['', 'en-GB,en;q=0.9', 'Answers received'],
      ['', 'en;q=0.5,it;q=0.9', 'Risposte ricevute'],
      ['?lang=en', 'it', 'Answers received'],
      ['?lang=it', 'en', 'Risposte ricevute'],
    ] as const)
      assert.equal(await titles(query, accepted), title);
    await page.goto(at('login?lang=en'));
    await page.type('#token', tokens.reader);
    await press('main button');
    assert.equal(await page.title(), 'Answers received');
    await press('header li:last-child a');
    assert.equal(await page.title(), 'The questions');
  });

  for (const [name, path] of [
    ['the login', 'login'],
    ['the list', 'inbox'],
    ['the list, searched', 'inbox?subject=/orari'],
    ['an answer', 'answer'],
    ['the replies', 'replies'],
    ['the questions', 'questions'],
    ['an answer that is not there', 'answer?id=x'],
  ] as const)
    it(`${name}: axe finds nothing, light and dark, and nothing sticks out at 320 px`, async () => {
      const id = await answer('/orari', 'Sono mario@example.org, e-questa-parola-non-finisce-mai-'.padEnd(190, 'x'));
      await answer('/tributi');
      await store.query(
        `insert into replies values ('palermo', 'r', '/orari', '{"it":"Fatto","en":"Done"}', '2026-11-20', 1)`,
      );
      await store.query(
        `update answers set status = 'suspected', signals = '["too-fast"]', tags = '["orari"]' where id = '${id}'`,
      );
      if (path !== 'login') await enter();
      await page.goto(at(path === 'answer' ? `answer?id=${id}` : path));
      assert.equal((await page.$$('h1')).length, 1);
      await page.setJavaScriptEnabled(true);
      await page.reload();
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await axeFindings(page), [], value);
      }
      await page.setViewport({ width: 320, height: 640 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual(await visit.violations(), []);
    });
});
