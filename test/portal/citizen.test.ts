import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedbackFigures } from '@civita/sdk';
import type { Page } from 'puppeteer-core';
import { axeFindings, inEachScheme, shownIn, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { startPortal } from './support/portal.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

test('A citizen reads the promise, answers, is thanked once it is stored, and the figure outlives a restart', async () => {
  const { page, close } = await watch(city.browser);
  await page.goto(city.portal.origin + pages.home);
  const card = await shownIn(page, 'civita-objective-card');
  assert.match(card, /Promuovere la dimensione europea e comunitaria della città/);
  assert.match(card, /600\.000,00\s€/);
  assert.match(await shownIn(page, 'civita-funding-badge'), /Unione europea/);

  await answer(page, 5, 'Si capisce.');
  await assertGoodToAll(page);
  const held = await holdAnswers(page);
  await page.locator('::-p-aria(Invia)').click();
  const { status, release } = await held();
  assert.equal(status, 201);
  assert.doesNotMatch(await wordsOf(page), /Grazie/, 'no thanks before the page has heard of the 201');
  await release();
  await page.locator('::-p-text(Grazie, abbiamo ricevuto la tua risposta)').wait();
  await page.$eval('code', (receipt) => (receipt.textContent = 'W'.repeat(receipt.textContent.length)));
  await assertGoodToAll(page);
  await close();

  assert.deepEqual(await figures(), { n: 1, useful: 1 });
  assert.equal(await city.portal.stop(), 0);
  city.portal = await startPortal({ CIVITA_DATA: city.folder });
  assert.deepEqual(await figures(), { n: 1, useful: 1 });

  const reader = await watch(city.browser);
  await reader.page.goto(city.portal.origin + pages.answers);
  const words = await wordsOf(reader.page);
  assert.match(words, /1 risposta al .*Ha dato 4 o 5 stelle: 1 su 1 \(100%\).*fra 20,7% e 100%/s);
  assert.match(words, /Obiettivo 1\s+Abbiamo chiesto: «[^»]*»\s+0 risposte/);
  assert.doesNotMatch(words, /Si capisce/, 'texts are not shown');
  await reader.close();
});

test('When the service is down the answer stays on the device, and the question says that it was not sent', async () => {
  const { page, close } = await watch(city.browser);
  await page.goto(city.portal.origin + pages.pnrr);
  await answer(page, 2, 'Quando arriva la risposta?');
  await city.portal.stop();
  await page.locator('::-p-aria(Invia)').click();
  await page.locator('::-p-text(salvata su questo dispositivo, non ancora inviata)').wait();
  assert.doesNotMatch(await wordsOf(page), /Grazie/);
  assert.equal(await page.$eval('textarea', (field) => field.value), 'Quando arriva la risposta?');
  assert.ok(await page.$eval('textarea', (field) => field.checkVisibility()));

  city.portal = await startPortal({ CIVITA_DATA: city.folder, PORT: new URL(city.portal.origin).port });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('::-p-text(Grazie, abbiamo ricevuto la tua risposta)').wait();
  assert.equal((await figures(pages.pnrr)).n, 1, 'sent again under the same key, counted once');
  await close();
});

test('An answer that waits goes out on the next visit, also when the tab was closed at once', async () => {
  const first = await watch(city.browser);
  await first.page.goto(city.portal.origin + pages.pnrr);
  await answer(first.page, 5, 'Chiara.');
  await city.portal.stop();
  await first.page.locator('::-p-aria(Invia)').click();
  await first.page.locator('::-p-text(non ancora inviata)').wait();
  await first.page.goto('about:blank');
  city.portal = await startPortal({ CIVITA_DATA: city.folder, PORT: new URL(city.portal.origin).port });
  assert.equal((await figures(pages.pnrr)).n, 1);

  await first.page.goto(city.portal.origin + pages.pnrr);
  await first.page.locator('::-p-text(è arrivata al servizio)').wait();
  assert.equal((await figures(pages.pnrr)).n, 2);
  await first.close();
});

/** Fills the question up to the button that sends it. */
async function answer(page: Page, stars: number, text: string): Promise<void> {
  await page.locator(`[data-element="feedback-rate-${String(stars)}"]`).click();
  await page.locator('[part="branch"]:not([hidden]) [data-element="feedback-rating-answer"]').click();
  await page.locator('::-p-aria(Avanti)').click();
  await page.locator('textarea').fill(text);
}

/** axe finds nothing in either scheme, and nothing sticks out on a small phone. */
async function assertGoodToAll(page: Page): Promise<void> {
  await inEachScheme(page, async (scheme) => assert.deepEqual(await axeFindings(page), [], scheme));
  await page.setViewport({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.setViewport({ width: 1280, height: 800 });
}

function wordsOf(page: Page): Promise<string> {
  return page.$eval('main', (main) => main.innerText);
}

/** A page whose scripts have not got the service's answer yet. */
interface Holding {
  readonly held: { readonly status: number; readonly release: () => void };
}

interface Held {
  readonly status: number;
  readonly release: () => Promise<void>;
}

/** Lets the service answer from now on, and keeps its first answer from the page's scripts until `release`. */
async function holdAnswers(page: Page): Promise<() => Promise<Held>> {
  await page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      const response = await fetch(...request);
      if (!response.url.endsWith('/v1/feedback')) return response;
      globalThis.fetch = fetch;
      return new Promise((resolve) => {
        Object.assign(globalThis, { held: { status: response.status, release: () => resolve(response) } });
      });
    };
  });
  return async () => {
    await page.waitForFunction(() => 'held' in globalThis);
    const status = await page.evaluate(() => (globalThis as unknown as Holding).held.status);
    return { status, release: () => page.evaluate(() => (globalThis as unknown as Holding).held.release()) };
  };
}

async function figures(path: string = pages.home): Promise<{ n: number; useful: number | null }> {
  const response = await fetch(`${city.portal.origin}/v1/aggregates?subject=${encodeURIComponent(path)}`);
  const { n, useful } = (await response.json()) as FeedbackFigures;
  return { n, useful: useful.count };
}
