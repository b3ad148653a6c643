import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { links } from './document.ts';
import { plain } from './pages/plain.ts';
import type { Served } from './site.ts';

/** What a page holds after its garbage was collected. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly observers: number;
  readonly elements: number;
}

/**
 * What may be more in the end, per {@link Held} thing, for all swaps together; `heap` is in bytes. An element has an observer while
 * it is on the page, and the browser counts it or not, as its collector left it: one more is no leak of a thousand swaps.
 */
const ALLOWED: Held = { heap: 500_000, nodes: 50, listeners: 0, observers: 1, elements: 0 };
/** Swaps before the first count, so that what is kept once for a page is there. */
const WARM = 50;

/**
 * Swaps the content of a page as pjax does, waits for its card and question, and moves them, `times` times in Chromium; gives
 * what the page held before and after, and what it leaks.
 */
export async function soak(
  browser: Browser,
  served: Served,
  times: number,
): Promise<{ before: Held; after: Held; leaks: string[] }> {
  const page = await browser.newPage();
  try {
    await page.goto(served.addressOf(plain));
    const session = await page.createCDPSession();
    await swapAndMove(page, WARM);
    const before = await holdings(session);
    for (let done = 0; done < times; done += 100) await swapAndMove(page, Math.min(100, times - done));
    const after = await holdings(session);
    const grown = (Object.keys(ALLOWED) as (keyof Held)[]).filter((name) => after[name] - before[name] > ALLOWED[name]);
    return { before, after, leaks: grown.map((name) => `${name}: ${before[name]}, then ${after[name]}`) };
  } finally {
    await page.close();
  }
}

async function swapAndMove(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async (html, count) => {
      const isShown = (): unknown =>
        document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('[part=title]') &&
        document.querySelector('civita-page-feedback form');
      for (let number = 0; number < count; number += 1) {
        const content = document.createElement('main');
        content.id = 'content';
        content.innerHTML = html;
        document.getElementById('content')?.replaceWith(content);
        while (!isShown()) await new Promise((resolve) => setTimeout(resolve));
        for (const element of content.querySelectorAll('civita-objective-card, civita-page-feedback'))
          content.prepend(element);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    links,
    times,
  );
}

async function holdings(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((known) => known.name === name)?.value ?? Number.NaN;
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    observers: await countOf(session, 'MutationObserver.prototype'),
    elements: await countOf(session, "customElements.get('civita-objective-card').prototype"),
  };
}

async function countOf(session: CDPSession, prototype: string): Promise<number> {
  const group = { objectGroup: 'soak' };
  const { result } = await session.send('Runtime.evaluate', { expression: prototype, ...group });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    ...group,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', group);
  return Number(count.result.value);
}
