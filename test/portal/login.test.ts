import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { FeedbackFigures } from '@civita/sdk';
import type { Page } from 'puppeteer-core';
import { issueLogin } from '@civita/service';
import { axeFindings, inEachScheme, testWithoutScripts, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { failPortal, startPortal } from './support/portal.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

const TEXT = 'Vorrei sapere quando comincia.';
const PLACE = '#civita-feedback-1-title';

test('An answer waits for the login and finds its way back: told to log in, text kept, sent, thanked, counted once', async () => {
  const { page, violations, close } = await watch(city.browser);
  await page.goto(city.portal.origin + pages.objective);
  await answer(page);
  await page.locator('[part="send"]').click();
  await page.locator('::-p-text(il Comune chiede di accedere)').wait();
  assert.doesNotMatch(await wordsOf(page), /Grazie/);
  assert.equal(await textOf(page), TEXT);
  assert.equal((await figures()).n, 0);
  await page.hover('a[part="login"]');
  await inEachScheme(page, async (scheme) => {
    assert.deepEqual(await axeFindings(page), [], scheme);
    const [ink, ground] = await page.$eval('a[part="login"]', (link) => {
      const { color, backgroundColor } = getComputedStyle(link);
      return [color, backgroundColor];
    });
    assert.notEqual(ink, ground, 'what axe leaves to people: text in the colour of its ground');
  });

  await Promise.all([page.waitForNavigation(), page.click('a[part="login"]')]);
  assert.equal(new URL(page.url()).pathname, pages.login);
  await logIn(page);
  assert.equal(page.url(), city.portal.origin + pages.objective + PLACE);
  await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, TEXT);
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('[part="send"]')?.getBoundingClientRect() ?? new DOMRect();
    return top > 0 && bottom <= innerHeight;
  });
  assert.ok(await page.$eval('input[value="yes"]', (radio) => radio.checked));

  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith('/v1/feedback')),
    page.locator('[part="send"]').click(),
  ]);
  assert.equal(response.status(), 201);
  await page.locator('::-p-text(Grazie, abbiamo ricevuto la tua risposta)').wait();
  assert.deepEqual(await figures(), { n: 1, useful: 1 });

  const kept = await page.evaluate(() => ({
    addresses: ((globalThis as { navigation?: { entries(): { url: string }[] } }).navigation?.entries() ?? []).map(
      ({ url }) => url,
    ),
    stored: [sessionStorage, localStorage].flatMap((place) => Object.entries(place).flat().map(String)),
  }));
  assert.ok(kept.addresses.length > 0);
  assert.deepEqual(
    kept.addresses.filter((address) => address.includes('civita-login')),
    [],
  );
  assert.deepEqual(
    kept.stored.filter((text) => text.includes(TEXT) || text.includes('login')),
    [],
    'what is remembered of a sent answer holds neither its text nor a login',
  );
  assert.deepEqual(await page.browserContext().cookies(), []);
  assert.deepEqual(await violations(), []);
  await close();
});

test('A login that was used is refused, and the person is asked to log in again with the text kept', async () => {
  const before = await figures();
  const address = await loginAddress(pages.objective);
  const [, login = ''] = /&civita-login=(.*)$/.exec(address) ?? [];
  const key = randomUUID();
  assert.equal((await send({ login, key })).status, 201);
  assert.equal((await send({ login, key })).status, 200, 'the same answer again is the same answer');
  assert.equal((await send({ login })).status, 401);

  const { page, close } = await watch(city.browser);
  await page.goto(city.portal.origin + address);
  await answer(page);
  await page.locator('[part="send"]').click();
  await page.locator('::-p-text(il Comune chiede di accedere)').wait();
  assert.doesNotMatch(await wordsOf(page), /Grazie/);
  assert.equal(await textOf(page), TEXT);
  assert.equal((await figures()).n, before.n + 1);
  await close();
});

test('Without a login, and with one that is forged, too old or for another page, nothing is stored', async () => {
  const before = await figures();
  const secret = randomUUID();
  const known = await startPortal({ CIVITA_DATA: city.folder, CIVITA_LOGIN_SECRET: secret });
  const login = { secret, city: 'palermo', subject: { type: 'page', id: pages.objective }, now: Date.now() } as const;
  try {
    const { origin } = known;
    for (const wrong of [
      undefined,
      await issueLogin({ ...login, secret: randomUUID() }),
      await issueLogin({ ...login, now: Date.now() - 600_000 }),
      await issueLogin({ ...login, subject: { type: 'page', id: pages.pnrr } }),
    ])
      assert.equal((await send({ origin, login: wrong })).status, 401);
    assert.deepEqual(await figures(), before);
    assert.equal((await send({ origin, login: await issueLogin(login) })).status, 201);
  } finally {
    await known.stop();
  }
});

testWithoutScripts('With scripts off the login leads to the form and the form to the thanks', async () => {
  const before = await figures();
  const { page, close } = await watch(city.browser, { scripts: false });
  await page.goto(city.portal.origin + pages.objective);
  await Promise.all([page.waitForNavigation(), page.click('.question a')]);
  await Promise.all([page.waitForNavigation(), page.click('a[part="login"]')]);
  assert.equal(new URL(page.url()).pathname, pages.login);
  await logIn(page);
  await page.click('label[for$="-no"]');
  await Promise.all([page.waitForNavigation(), page.click('[type="submit"]')]);
  // Who is done within a second is asked to confirm.
  if (await page.$('[data-civita-feedback="confirm"]'))
    await Promise.all([page.waitForNavigation(), page.click('[type="submit"]')]);
  assert.match(await wordsOf(page), /Grazie, abbiamo ricevuto la tua risposta/);
  assert.deepEqual(await figures(), { n: before.n + 1, useful: before.useful });
  await close();
});

test('The login leads back to the portal’s own questions, and to no other address', async () => {
  const form = `/v1/feedback-form?profile=utile&type=page&id=${pages.objective}&path=${pages.objective}`;
  for (const [asked, way] of [
    [pages.objective + PLACE, `${pages.objective}${PLACE}&civita-login=`],
    [pages.pnrr, `${pages.objective}#&civita-login=`],
    [form, `${form}&login=`],
    ['https://elsewhere.example/', `${pages.objective}#&civita-login=`],
    ['//elsewhere.example/', `${pages.objective}#&civita-login=`],
    ['/\\elsewhere.example/', `${pages.objective}#&civita-login=`],
    [`//elsewhere.example${pages.objective}`, `${pages.objective}#&civita-login=`],
    ['/privacy', `${pages.objective}#&civita-login=`],
    [`${pages.objective}#"><script>`, `${pages.objective}#&civita-login=`],
    ['/v1/feedback-form?id=/privacy', `${pages.objective}#&civita-login=`],
    ['', `${pages.objective}#&civita-login=`],
  ] as const) {
    const address = await loginAddress(asked);
    assert.ok(address.startsWith(way), `${asked}: ${address}`);
    assert.match(address.slice(way.length), /^[\w-]+\.[\w-]+\.[\w-]+$/);
    const page = await (await fetch(`${city.portal.origin}/accedi?return=${encodeURIComponent(asked)}`)).text();
    assert.doesNotMatch(page, /elsewhere\.example|"><script>/);
  }
});

test('Where the settings name another login, the demonstration’s own lets nobody in', async () => {
  const named = { CIVITA_DATA: city.folder, CIVITA_LOGIN_URL: '/entra', CIVITA_LOGIN_SECRET: 's'.repeat(32) };
  const other = await startPortal(named);
  try {
    for (const method of ['GET', 'POST']) assert.equal((await fetch(`${other.origin}/accedi`, { method })).status, 404);
    assert.match(await (await fetch(other.origin + pages.objective)).text(), /gate=required&amp;login=%2Fentra"/);
  } finally {
    await other.stop();
  }
  const { code, errors } = await failPortal({ CIVITA_DATA: city.folder, CIVITA_LOGIN_URL: '/entra' });
  assert.equal(code, 1);
  assert.match(errors, /^CIVITA_LOGIN_SECRET is needed [^\n]+\.\n$/);
});

/** Chooses yes and writes a text. */
async function answer(page: Page): Promise<void> {
  await page.locator('[part="rating"] label[for$="-yes"]').click();
  await page.locator('textarea').fill(TEXT);
}

async function logIn(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click('form[action="/accedi"] button')]);
}

/** Where the demonstration's login sends somebody back to who asked for this way. */
async function loginAddress(asked: string): Promise<string> {
  const body = new URLSearchParams({ return: asked });
  const response = await fetch(`${city.portal.origin}/accedi`, { method: 'POST', body, redirect: 'manual' });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return response.headers.get('location') ?? '';
}

interface Sent {
  readonly login: string | undefined;
  readonly key?: string;
  readonly origin?: string;
}

/** Sends an answer about the objective's page as a program does. */
function send({ login, key = randomUUID(), origin = city.portal.origin }: Sent): Promise<Response> {
  const path = pages.objective;
  const feedback = {
    profile: 'utile',
    subject: { type: 'page', id: path, path },
    answers: { useful: 'no' },
    lang: 'it',
  };
  return fetch(`${origin}/v1/feedback`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-civita': '1',
      ...(login === undefined ? {} : { authorization: `Bearer ${login}` }),
    },
    body: JSON.stringify(feedback),
  });
}

function wordsOf(page: Page): Promise<string> {
  return page.$eval('main', (main) => main.innerText);
}

function textOf(page: Page): Promise<string> {
  return page.$eval('textarea', (field) => field.value);
}

async function figures(): Promise<{ n: number; useful: number | null }> {
  const response = await fetch(`${city.portal.origin}/v1/aggregates?subject=${encodeURIComponent(pages.objective)}`);
  const { n, useful } = (await response.json()) as FeedbackFigures;
  return { n, useful: useful.count };
}
