import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedbackFigures } from '@civita/sdk';
import { testWithoutScripts, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

const CARD = 'a[href$="#civita-objective-card=ob-1"]';

testWithoutScripts(
  'With scripts off, links, narrative and facts are there to read, and the way goes there and back',
  async () => {
    const { page, requested, close } = await watch(city.browser, { scripts: false });
    await page.goto(city.portal.origin + pages.home);
    assert.match(await page.$eval('main', (main) => main.innerText), /600\.000,00\s€.*METROLAB1420/s);
    await Promise.all([page.waitForNavigation(), page.click(CARD)]);
    const words = await page.$eval('main', (main) => main.innerText);
    assert.match(words, /percorsi condivisi tra istituzioni, associazioni, enti e cittadini/);
    assert.match(words, /600\.000,00\s€/);
    assert.match(words, /Inviato per l’ammissione/);
    await Promise.all([page.waitForNavigation(), page.click('.way-back')]);
    assert.equal(new URL(page.url()).pathname, pages.home);
    assert.deepEqual(
      requested.filter((address) => address.endsWith('.js')),
      [],
    );
    await close();
  },
);

testWithoutScripts(
  'With scripts off, the question’s link leads to a form that takes the answer, thanks and leads back',
  async () => {
    const { page, close } = await watch(city.browser, { scripts: false });
    await page.goto(city.portal.origin + pages.pnrr);
    await Promise.all([page.waitForNavigation(), page.click('a[href$="#civita-page-feedback=comuni"]')]);
    await page.click('[data-element="feedback-rate-4"]');
    await page.type('textarea', 'Si legge anche così.');
    await Promise.all([page.waitForNavigation(), page.click('[type="submit"]')]);
    // Who is done within a second is asked to confirm.
    if (await page.$('[data-civita-feedback="confirm"]'))
      await Promise.all([page.waitForNavigation(), page.click('[type="submit"]')]);
    assert.match(await page.$eval('main', (main) => main.innerText), /Grazie, abbiamo ricevuto la tua risposta/);
    const figures = await fetch(`${city.portal.origin}/v1/aggregates?subject=${pages.pnrr}`);
    assert.equal(((await figures.json()) as FeedbackFigures).n, 1);
    await Promise.all([page.waitForNavigation(), page.click(`a[href="${pages.pnrr}"]`)]);
    assert.equal(new URL(page.url()).pathname, pages.pnrr);
    await close();
  },
);

for (const [what, break_] of [
  ['answers with an error', { status: 500, contentType: 'text/plain', body: 'no' }],
  ['answers with another page', { status: 200, contentType: 'text/html', body: '<h1>Login</h1>' }],
  ['cannot be reached', undefined],
] as const) {
  test(`When the report ${what}, the links stay and work, and the question is still asked`, async () => {
    const { page, close } = await watch(city.browser);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/reports/palermo-2020.json')) void request.continue();
      else if (break_) void request.respond(break_);
      else void request.abort('connectionrefused');
    });
    await page.goto(city.portal.origin + pages.home);
    await page.waitForFunction(
      () =>
        (document.querySelector('civita-objective-card') as { state?: { status: string } } | null)?.state?.status ===
        'failed',
    );
    for (const link of [CARD, 'a[href*="#civita-funding-badge="]'])
      assert.ok(await page.$eval(link, (anchor) => anchor.checkVisibility()), link);
    await page.waitForSelector('[data-element="feedback-rate-1"]', { visible: true });
    await Promise.all([page.waitForNavigation(), page.click(CARD)]);
    assert.equal(new URL(page.url()).pathname, pages.objective);
    await close();
  });
}

test('When the page scripts do not arrive, the links stay', async () => {
  const { page, close } = await watch(city.browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().includes('/civita/chunks/') ? request.abort() : request.continue());
  });
  await page.goto(city.portal.origin + pages.home, { waitUntil: 'networkidle0' });
  assert.equal(await page.$('civita-objective-card'), null);
  assert.ok(await page.$eval(CARD, (anchor) => anchor.checkVisibility()));
  await close();
});
