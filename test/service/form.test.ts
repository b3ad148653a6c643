import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { issueLogin } from '@civita/service';
import { count } from './support/answers.ts';
import type { Fields } from './support/form.ts';
import { fieldsIn, formAbout, postForm, press, read, wordsOn } from './support/form.ts';
import { formVisits } from './support/form-visits.ts';
import { startTown } from './support/town.ts';

const listed = 'https://www.comune.example';
const secret = 'the secret of the portal, in tests';
const HOUR = 3_600_000;

describe('The form page', () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: '/accedi?lingua=it#modulo' };
  const env = { ...gate, CIVITA_ORIGINS: listed, CIVITA_PRIVACY_URL: '/privacy' };
  const on = formVisits({ env, now: () => now });
  let own: string;
  before(() => (own = new URL(on.town.url).origin));

  /** The fields of a form that was opened five seconds ago and answered. */
  async function answered(more: Fields = {}, about = formAbout(on.town.url, '/verde')): Promise<Fields> {
    await on.page.goto(about);
    const fields = { ...(await fieldsIn(on.page)), rate: '4', text: 'Si capisce', ...more };
    now += 5000;
    return fields;
  }
  const stored = async (): Promise<number> => (await on.store.query('select id from answers')).length;

  it('is a whole document in the language of its reader, with the question in its own', async () => {
    await on.page.goto(formAbout(on.town.url, '/verde', { lang: 'en', level: '4' }));
    assert.equal(await on.page.title(), 'Rate this page');
    assert.deepEqual(
      await on.page.$$eval('h1, h2', (titles) =>
        titles.map((title) => `${title.localName} ${title.closest('[lang]')?.getAttribute('lang') ?? ''}`),
      ),
      ['h1 en', 'h2 it'],
    );
    assert.equal(await on.page.$('script, [style], style'), null);
    assert.equal(await on.page.$eval('[part="privacy"] a', (link) => link.getAttribute('href')), '/privacy');
    await on.page.$eval('form', (form) => (form.noValidate = true));
    await press(on.page);
    assert.equal(await on.page.title(), 'Error: Rate this page');
  });

  it('may load its sheet and send its form, and nothing else', async () => {
    const { headers } = await fetch(formAbout(on.town.url, '/verde'));
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'strict-origin');
    assert.deepEqual(headers.getSetCookie(), []);
    const sheet = await fetch(`${on.town.url}v1/feedback-form.css`);
    assert.match(sheet.headers.get('content-type') ?? '', /^text\/css/);
    assert.match(await sheet.text(), /\[data-civita-feedback\]/);
  });

  for (const [title, more, at] of [
    ['no rate', { rate: '' }, '#civita-feedback-1-rate-1'],
    ['rate 7', { rate: '7' }, '#civita-feedback-1-rate-1'],
    ['a text that is too long', { text: `Due\nrighe ${'x'.repeat(200)}` }, '#civita-feedback-1-text'],
    ['a text of 5000 characters of two bytes', { text: 'è'.repeat(2600) }, '#civita-feedback-1-text'],
  ] as const)
    it(`with ${title} comes back with what was typed and the error beside its field`, async () => {
      const fields = await answered(more);
      const sent = await postForm(on.town.url, fields, own);
      assert.equal(sent.status, 422);
      await read(on.page, sent);
      assert.match(await on.page.title(), /^Errore: /);
      assert.equal(await on.page.$eval('.notice a', (link) => link.getAttribute('href')), at);
      await on.page.waitForFunction(() => document.activeElement?.classList.contains('notice'));
      const described = await on.page.$eval(at, (field) => field.getAttribute('aria-describedby') ?? '');
      const beside = await on.page.$eval(
        `#${described.split(' ')[0] ?? ''}`,
        (error) => (error as HTMLElement).innerText,
      );
      assert.equal(beside, await on.page.$eval('.notice a', (link) => link.innerText));
      const { text = '', key } = await fieldsIn(on.page);
      assert.deepEqual([text.replaceAll('\r\n', '\n'), key], [fields['text'], fields['key']]);
      assert.equal(await stored(), 0);
    });

  for (const [title, origin, headers] of [
    ['of another site', 'https://altro.example', {}],
    ['of a sandboxed page', 'null', {}],
    ['that hides its origin', 'null', { 'sec-fetch-site': 'cross-site' }],
  ] as const)
    it(`${title} is confirmed before anything is stored, also with a good token`, async () => {
      const fields = await answered({ reasons: 'clear' });
      const body = new URLSearchParams(fields);
      const sent = await fetch(`${on.town.url}v1/feedback-form`, {
        method: 'POST',
        body,
        headers: { origin, ...headers },
      });
      assert.equal(sent.status, 200);
      const words = await wordsOn(await read(on.page, sent));
      assert.match(words, /Conferma la tua risposta.*4 stelle su 5.*Le indicazioni erano chiare.*Si capisce/s);
      assert.equal(await stored(), 0);
      const confirmed = await fieldsIn(on.page);
      assert.equal((await postForm(on.town.url, confirmed, origin)).status, 200);
      assert.equal((await postForm(on.town.url, { ...confirmed, text: 'Altro' }, own)).status, 200);
      assert.equal(await stored(), 0);
      assert.equal((await postForm(on.town.url, confirmed, own)).status, 303);
      assert.equal(await count(on.town.url, '/verde'), 1);
    });

  for (const [title, origin, change, status] of [
    ['of ours with its token', 'own', {}, 303],
    ['of ours without a token, as the element has it', 'own', { token: '', key: '' }, 303],
    ['of a listed page without a token', listed, { token: '', key: '' }, 303],
    ['of a program with its token', null, {}, 303],
    ['of a program without a token', null, { token: '' }, 200],
    ['with a forged token', 'own', { token: 'mwrzz3xl.AAAA' }, 200],
    ['with a token of another subject', 'own', { id: '/altra', path: '/altra' }, 200],
    ['with a token of another key', 'own', { key: crypto.randomUUID() }, 200],
  ] as const)
    it(`${title} is ${status === 303 ? 'taken' : 'confirmed first'}`, async () => {
      const sent = await postForm(on.town.url, await answered(change), origin === 'own' ? own : origin);
      assert.equal(sent.status, status);
      assert.equal(await stored(), status === 303 ? 1 : 0);
    });

  for (const [title, change, hurry, status, signals] of [
    ['that is sent quicker than a person can', {}, 4500, 'suspected', ['too-fast']],
    ['whose hidden field is filled in', { website: 'https://x.example' }, 0, 'suspected', ['honeypot']],
    ['with both', { website: 'x' }, 4999, 'suspected', ['honeypot', 'too-fast']],
    ['of a person', { website: '' }, 4000, 'new', []],
  ] as const)
    it(`${title} is thanked and stored as ${status}`, async () => {
      const fields = await answered(change);
      assert.ok('website' in fields);
      now -= hurry;
      assert.equal((await postForm(on.town.url, fields, own)).status, 303);
      const [row] = await on.store.query('select status, signals from answers');
      assert.deepEqual([row?.['status'], JSON.parse(String(row?.['signals']))], [status, signals]);
    });

  it('has a field for programs that eye, keyboard and screen reader pass by', async () => {
    await on.page.goto(formAbout(on.town.url, '/verde'));
    const box = await on.page.$eval('[name="website"]', (field) => field.parentElement!.getBoundingClientRect().width);
    assert.ok(box <= 1);
    const tree = JSON.stringify(await on.page.accessibility.snapshot());
    assert.match(tree, /Invia/);
    assert.doesNotMatch(tree, /Lascia vuoto/);
    assert.equal(await on.page.$eval('[name="website"]', (field) => (field as HTMLInputElement).tabIndex), -1);
  });

  it('that was open for more than twelve hours is shown again with its answers, then taken', async () => {
    const fields = await answered();
    now += 12 * HOUR;
    const sent = await postForm(on.town.url, fields, own);
    assert.equal(sent.status, 422);
    assert.match(await wordsOn(await read(on.page, sent)), /È passato molto tempo.*La tua risposta è ancora qui/s);
    assert.equal(await stored(), 0);
    const again = await fieldsIn(on.page);
    assert.deepEqual([again['rate'], again['text'], again['key']], ['4', 'Si capisce', fields['key']]);
    now += 5000;
    assert.equal((await postForm(on.town.url, again, own)).status, 303);
  });

  it('that was sent and then changed is shown again, and counts as another answer', async () => {
    const fields = await answered();
    assert.equal((await postForm(on.town.url, fields, own)).status, 303);
    const sent = await postForm(on.town.url, { ...fields, rate: '1' }, own);
    assert.equal(sent.status, 422);
    assert.match(await wordsOn(await read(on.page, sent)), /abbiamo già ricevuto una risposta/);
    assert.equal(await stored(), 1);
    now += 5000;
    assert.equal((await postForm(on.town.url, await fieldsIn(on.page), own)).status, 303);
    assert.equal(await stored(), 2);
  });

  for (const path of ['//altro.example', '/\\altro.example', '/.//altro.example', '/x/..//altro.example'])
    it(`does not lead from ${path} to another site`, async () => {
      await on.page.goto(formAbout(on.town.url, path));
      for (const link of await on.page.$$eval('a', (links) => links.map(({ href }) => href)))
        assert.equal(new URL(link).origin, own);
      const sent = await postForm(on.town.url, { ...(await answered({}, on.page.url())) }, own);
      await on.page.goto(new URL(sent.headers.get('location')!, `${on.town.url}v1/feedback-form`).href);
      for (const link of await on.page.$$eval('a', (links) => links.map(({ href }) => href)))
        assert.equal(new URL(link).origin, own);
    });

  it('says when an address names no subject, and gives a text back that came without one', async () => {
    for (const search of ['', '?profile=nps&path=/', '?profile=comuni&path=x', '?profile=comuni&type=objective']) {
      const asked = await fetch(`${on.town.url}v1/feedback-form${search}`);
      assert.equal(asked.status, 400);
      assert.match(await asked.text(), /Questo indirizzo non è completo/);
    }
    const sent = await postForm(on.town.url, { profile: 'comuni', text: '<b>Ciao</b>' }, own);
    assert.equal(sent.status, 400);
    assert.match(await wordsOn(await read(on.page, sent)), /Il testo che avevi scritto.*<b>Ciao<\/b>/s);
  });

  it('refuses what is no form, and what is too large', async () => {
    const json = await fetch(`${on.town.url}v1/feedback-form`, { method: 'POST', body: '{}' });
    assert.deepEqual([json.status, json.headers.get('content-type')], [415, 'application/problem+json']);
    const large = await postForm(on.town.url, { text: 'x'.repeat(25_000) }, own);
    assert.equal(large.status, 413);
    assert.match(await large.text(), /Il testo è troppo lungo/);
    assert.equal((await fetch(`${on.town.url}v1/feedback-form`, { method: 'PUT' })).status, 405);
  });

  it('keeps the text of a person who has to wait', async () => {
    const slow = await startTown(on.store, { env: { CIVITA_RATE_LIMIT: '1' }, now: () => now });
    try {
      const about = formAbout(slow.url, '/verde');
      assert.equal((await postForm(slow.url, await answered({}, about), new URL(slow.url).origin)).status, 303);
      const sent = await postForm(slow.url, await answered({}, about), new URL(slow.url).origin);
      assert.equal(sent.status, 429);
      assert.equal(sent.headers.get('retry-after'), '55');
      assert.match(await wordsOn(await read(on.page, sent)), /riprova fra 55 secondi/);
      assert.equal((await fieldsIn(on.page))['text'], 'Si capisce');
    } finally {
      await slow.stop();
    }
  });

  it('thanks only for an answer that is stored, and shows its code for an hour', async () => {
    const sent = await postForm(on.town.url, await answered(), own);
    const address = new URL(sent.headers.get('location')!, `${on.town.url}v1/feedback-form`);
    assert.equal((await fetch(address)).status, 200);
    for (const [name, value] of [
      ['id', crypto.randomUUID()],
      ['path', '/altra'],
      ['token', ''],
    ] as const) {
      const forged = new URL(address);
      forged.searchParams.set(name, value);
      const said = await fetch(forged);
      assert.equal(said.status, 404);
      assert.doesNotMatch(await said.text(), /Grazie|Codice/);
    }
    now += HOUR + 1;
    const late = await fetch(address);
    assert.equal(late.status, 410);
    assert.match(await wordsOn(await read(on.page, late)), /La tua risposta è registrata(?!.*Codice)/s);
  });

  it('works under /c/<city>/ as at the root', async () => {
    const fields = await answered({}, formAbout(`${on.town.url}c/palermo/`, '/sotto'));
    const sent = await postForm(`${on.town.url}c/palermo/`, fields, own);
    await on.page.goto(new URL(sent.headers.get('location')!, `${on.town.url}c/palermo/v1/feedback-form`).href);
    assert.match(await wordsOn(on.page), /Grazie/);
    assert.equal((await fetch(`${on.town.url}c/roma/v1/feedback-form`)).status, 404);
  });

  it('of a gated profile leads to the login and back, and takes the answer with it', async () => {
    const gated = formAbout(on.town.url, '/obiettivo-1', { profile: 'utile', type: 'objective', id: 'ob-1' });
    await on.page.goto(gated);
    assert.match(
      await wordsOn(on.page),
      /Ti è stata utile questa pagina\?\s+Per inviare la tua risposta devi accedere\./,
    );
    assert.equal(await on.page.$('form'), null);
    const link = new URL(await on.page.$eval('a[part="login"]', (anchor) => anchor.href));
    assert.deepEqual([link.origin, link.pathname, link.hash], [own, '/accedi', '#modulo']);
    const { lingua, type, id, return: back = '' } = Object.fromEntries(link.searchParams);
    assert.deepEqual([lingua, type, id], ['it', 'objective', 'ob-1']);
    const login = await issueLogin({ secret, city: 'palermo', subject: { type: 'objective', id: 'ob-1' }, now });
    const inside = `${new URL(back, on.town.url).href}&login=${login}`;
    const fields = await answered({ rate: '', useful: 'no' }, inside);
    assert.equal(fields['login'], login);
    assert.equal((await postForm(on.town.url, fields, own)).status, 303);
    assert.equal(await count(on.town.url, 'ob-1'), 1);
    now += 11 * 60_000;
    const late = await on.page.goto(inside);
    assert.equal(late?.status(), 401);
    assert.match(await wordsOn(on.page), /Il tuo accesso è scaduto/);
  });

  it('of a gated profile keeps the answer of a person who is not logged in, or no longer', async () => {
    const subject = { type: 'objective', id: 'ob-1' } as const;
    const login = await issueLogin({ secret, city: 'palermo', subject, now });
    const fields: Fields = { profile: 'utile', ...subject, path: '/', lang: 'it', useful: 'no', text: 'Manca' };
    assert.equal((await postForm(on.town.url, { ...fields, login }, own)).status, 303);
    for (const [word, more] of [
      [/Per inviare la tua risposta devi accedere/, {}],
      [/Il tuo accesso è scaduto/, { login: 'eyJ' }],
      [/Con questo accesso hai già inviato una risposta/, { login }],
    ] as const) {
      const sent = await postForm(on.town.url, { ...fields, ...more }, own);
      assert.equal(sent.status, 401);
      assert.match(sent.headers.get('www-authenticate') ?? '', /^Bearer/);
      assert.match(await wordsOn(await read(on.page, sent)), word);
      const kept = await fieldsIn(on.page);
      assert.deepEqual([kept['useful'], kept['text'], kept['login']], ['no', 'Manca', undefined]);
      assert.match(await on.page.$eval('.notice a', (link) => link.getAttribute('href') ?? ''), /^\/accedi\?/);
    }
    assert.equal(await stored(), 1);
  });
});
