import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Fault } from './faults.ts';
import type { Proxy } from './proxy.ts';

/** What a widget has said last. */
export type Said = 'thanks' | 'saved' | 'not saved' | 'nothing';

/** What a round came to: what was said first and at the end, and what is wrong about it. */
export interface Outcome {
  readonly first: Said;
  readonly last: Said;
  readonly wrong: readonly string[];
}

/** How long anything may take, in milliseconds: the machine may be busy. */
const PATIENCE = 60_000;

/**
 * One answer through one fault, on a device of its own, until the service has it; then what the widget said is compared with
 * what the database holds.
 */
export async function playRound(browser: Browser, proxy: Proxy, fault: Fault, number: number): Promise<Outcome> {
  const path = `/giro-${number}`;
  const device = await browser.createBrowserContext();
  const wrong: string[] = [];
  try {
    const page = await open(device, proxy, path, fault);
    proxy.plan(fault.wire ?? []);
    const before = proxy.confirmed.size;
    await answer(page, `Giro ${number}`);
    let first: Said = 'nothing';
    if (fault.left) await page.close();
    else first = await hear(page);
    await check(proxy, path, first, before, wrong);
    const last = first === 'thanks' ? first : await comeBack(device, proxy, path, fault, fault.left ? undefined : page);
    await check(proxy, path, last, before, wrong);
    const stored = await count(proxy, path);
    if (stored !== 1) wrong.push(`the database holds ${stored} at the end`);
    return { first, last, wrong };
  } finally {
    await device.close();
  }
}

async function open(device: BrowserContext, proxy: Proxy, path: string, fault: Fault): Promise<Page> {
  const page = await device.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.evaluateOnNewDocument((what: string | undefined) => {
    // Waits are drawn from the near end of their span.
    Math.random = () => 0.001;
    const { now } = Date;
    if (what === 'clock-ahead') Date.now = () => now() + 86_400_000;
    if (what === 'clock-behind') Date.now = () => now() - 86_400_000;
    if (what === 'no-storage')
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
  }, fault.device);
  await page.goto(proxy.origin + path);
  await page.waitForSelector('[data-element="feedback-rate-4"]');
  return page;
}

async function answer(page: Page, text: string): Promise<void> {
  await page.$eval('[data-element="feedback-rate-4"]', (star) => (star as HTMLElement).click());
  await page.$eval("[part='next']", (next) => (next as HTMLElement).click());
  await page.$eval('textarea', (box, typed) => (box.value = typed), text);
  // What is left at once is left when the answer is on the device or on its way.
  await page.$eval("[part='send']", (send) => (send as HTMLElement).click());
  await page.waitForFunction(
    () => localStorage.getItem('civita-outbox') !== null || document.querySelector('[data-tone=busy]') === null,
  );
}

/** What the widget says once it is done with sending. */
async function hear(page: Page): Promise<Said> {
  const said = await page.waitForFunction(() => {
    if (document.querySelector("[data-civita-feedback='thanks']")) return 'thanks';
    const status = document.querySelector("[part='status']");
    const tone = status?.getAttribute('data-tone');
    if (tone === 'note') return 'saved';
    return tone === 'failed' ? 'not saved' : undefined;
  });
  return (await said.jsonValue()) as Said;
}

/** The network is well again: what waits is sent by this page, by another tab, or by the next visit. */
async function comeBack(
  device: BrowserContext,
  proxy: Proxy,
  path: string,
  fault: Fault,
  page: Page | undefined,
): Promise<Said> {
  const pages = page ? [page] : [await open(device, proxy, path, fault)];
  if (fault.tabs) pages.push(await open(device, proxy, path, fault));
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    for (const each of pages)
      await each.evaluate(() => {
        document.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));
      });
    for (const each of pages) {
      const isDone = await each.evaluate(
        () => document.querySelector("[data-civita-feedback='thanks'], [part='leftover']") !== null,
      );
      if (isDone) return 'thanks';
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 'nothing';
}

/** Thanks without a stored answer or without the service's own word are what must never be, nor an answer that counts twice. */
async function check(proxy: Proxy, path: string, said: Said, before: number, wrong: string[]): Promise<void> {
  const stored = await count(proxy, path);
  if (stored > 1) wrong.push(`counted ${stored} times`);
  if (said === 'thanks' && stored !== 1) wrong.push(`thanked with ${stored} in the database`);
  if (said === 'thanks' && proxy.confirmed.size === before) wrong.push('thanked without a 2xx');
}

async function count(proxy: Proxy, path: string): Promise<number> {
  const response = await fetch(`${proxy.origin}/v1/aggregates?subject=${encodeURIComponent(path)}`);
  return ((await response.json()) as { n?: number }).n ?? 0;
}
