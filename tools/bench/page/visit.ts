import type { Browser } from 'puppeteer-core';
import { blocking, traced, worked } from '../trace.ts';
import type { Form } from './city.ts';

/** Slow 4G as Lighthouse names it: 562.5 ms for a request, 1.44 Mbit/s each way, and a phone of a quarter of the speed. */
const network = { offline: false, latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8 };
const SLOWER = 4;

/** What a visit measured, in milliseconds since the page was asked for. */
export interface Visit {
  readonly paint: number;
  /** When a reader could use the first and the last of the ten; absent on a page without our script. */
  readonly first: number;
  readonly last: number;
  /** When the last card had compared itself with the city's data. */
  readonly data: number;
  /** Layout shift of the visible page: https://web.dev/articles/cls */
  readonly shift: number;
  /** Processor time of the main thread, and what of it stood in tasks beyond 50 ms. */
  readonly work: number;
  readonly blocked: number;
}

interface Watched {
  readonly at: (number | undefined)[];
  data: number | undefined;
  shift: number;
}

/** Opens a page in a fresh profile on a slow phone and waits until its widgets, and its own scripts, are there. */
export async function visit(browser: Browser, address: string, form: Form, withScript: boolean): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
    await page.setCacheEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(watch, form);
    const thread = await traced(page, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
      await page.evaluate(() => void performance.mark('civita-bench'));
      if (withScript)
        await page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.data !== undefined, {
          timeout: 60_000,
          polling: 200,
        });
      await page.waitForNetworkIdle({ idleTime: 700, timeout: 60_000 });
    });
    const seen = await page.evaluate(() => {
      const { at, data, shift } = (globalThis as unknown as { watched: Watched }).watched;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return { at: at.map((time) => time ?? null), data: data ?? null, shift, paint: paint ?? null };
    });
    const times = seen.at.map((time) => time ?? Number.NaN);
    return {
      paint: seen.paint ?? Number.NaN,
      first: Math.min(...times),
      last: Math.max(...times),
      data: seen.data ?? Number.NaN,
      shift: seen.shift,
      work: worked(thread.tasks),
      blocked: blocking(thread.tasks),
    };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: looks in every frame which of the ten widgets a reader can use. A card made by script is usable when its
 * facts are there, one made ahead of time when its element has taken it over, the question when its form is live.
 */
function watch(form: string): void {
  const watched: Watched = { at: Array.from({ length: 10 }), data: undefined, shift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Nobody touches the page, yet the browser takes its being sized as a phone for input, which it would forgive.
      watched.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  type Card = Element & { state?: { status: string } };
  const isShown = (element: Element): boolean => Boolean(element.shadowRoot?.querySelector('.civita'));
  const look = (): void => {
    const cards = [...document.querySelectorAll<Card>('civita-objective-card')];
    const badges = [...document.querySelectorAll('civita-funding-badge')];
    const questions = [...document.querySelectorAll('civita-page-feedback form')];
    const usable = [
      ...cards.map((card) => (form === 'links' ? isShown(card) : card.matches(':defined'))),
      ...badges.map(isShown),
      ...questions.map((question) => (question as HTMLFormElement).noValidate),
    ];
    const places = [...cards, ...badges, ...questions];
    if (places.length === 10)
      for (const [index, isUsable] of usable.entries()) if (isUsable) watched.at[index] ??= performance.now();
    const isReady = cards.length === 7 && cards.every(({ state }) => state?.status === 'ready');
    if (isReady && watched.at.every((time) => time !== undefined)) watched.data ??= performance.now();
    if (watched.data === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
