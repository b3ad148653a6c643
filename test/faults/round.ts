import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Fault } from './faults.ts';
import { addressOf } from './page.ts';
import type { Proxy } from './proxy.ts';
import type { Site } from './site.ts';
import type { Said, Widget } from './widget.ts';
import { PATIENCE, answer, hear, isTouched, press, stirUntilArrived, touch, until, widgetIn } from './widget.ts';

/** What a round came to: what was said first and at the end, and what is wrong about it. */
export interface Outcome {
  readonly first: Said;
  readonly last: Said;
  readonly wrong: readonly string[];
}

/**
 * One answer through one fault, on a device of its own, until the service has it; then what the widget said is compared with
 * what the database holds.
 */
export async function playRound(
  browser: Browser,
  site: Pick<Site, 'proxy' | 'folder'>,
  fault: Fault,
  number: number,
): Promise<Outcome> {
  const { proxy } = site;
  const path = `/giro-${number}`;
  const device = await browser.createBrowserContext();
  const wrong: string[] = [];
  try {
    proxy.plan(path, fault.wire ?? []);
    const { page, widget } = await open(device, site, path, fault);
    if (fault.offline === 'before the touch') await page.setOfflineMode(true);
    else await touch(widget);
    if (fault.offline === 'before the button') {
      await until('the code of the first touch', () => isTouched(widget));
      await page.setOfflineMode(true);
    }
    await answer(widget, `Giro ${number}`);
    let first: Said = 'nothing';
    if (fault.left) {
      await proxy.reached(path);
      await page.close();
    } else first = await hear(widget);
    wrong.push(...(await lies(proxy, path, first)));
    if (fault.never) {
      // A file's page has a storage of its own in Chromium, so that there it may be said to be saved.
      if (first !== 'not saved' && fault.opaque !== 'file') wrong.push(`said "${first}" of what is kept nowhere`);
      return { first, last: first, wrong: [...wrong, ...(await not(0, proxy, path))] };
    }
    if (fault.offline) {
      await page.setOfflineMode(false);
      if (first === 'not saved') {
        await until('the network', () => widget.evaluate(() => navigator.onLine));
        await press(widget);
      }
    }
    const last =
      first === 'thanks' ? first : await comeBack(device, site, path, fault, fault.left ? undefined : widget);
    wrong.push(...(await lies(proxy, path, last)));
    return { first, last, wrong: [...wrong, ...(await not(1, proxy, path))] };
  } finally {
    await device.close();
  }
}

async function open(
  device: BrowserContext,
  site: Pick<Site, 'proxy' | 'folder'>,
  path: string,
  fault: Fault,
): Promise<{ page: Page; widget: Widget }> {
  // Firefox's driver loses one now and then that is made beside another.
  const page = await device.newPage().catch(async () => device.newPage());
  page.setDefaultNavigationTimeout(PATIENCE);
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
    if (!what?.startsWith('says-')) return;
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => what === 'says-online' });
    addEventListener('online', (event) => event.stopImmediatePropagation(), true);
  }, fault.device);
  await page.goto(await addressOf(site.proxy.origin, path, fault, site.folder));
  return { page, widget: await widgetIn(page, fault.opaque === 'frame') };
}

/** The network is well again: what waits is sent by this page, by another tab, or by the next visit. */
async function comeBack(
  device: BrowserContext,
  site: Pick<Site, 'proxy' | 'folder'>,
  path: string,
  fault: Fault,
  widget: Widget | undefined,
): Promise<Said> {
  const widgets = widget ? [widget] : [(await open(device, site, path, fault)).widget];
  if (fault.tabs) widgets.push((await open(device, site, path, fault)).widget);
  return stirUntilArrived(widgets, fault.device !== 'says-online');
}

/** Thanks without a stored answer or without the service's own word are what must never be, nor an answer that counts twice. */
export async function lies(proxy: Proxy, path: string, said: Said): Promise<readonly string[]> {
  const stored = await count(proxy, path);
  const isThanked = said === 'thanks' || said === 'arrived';
  return [
    ...(stored > 1 ? [`counted ${stored} times`] : []),
    ...(isThanked && stored !== 1 ? [`thanked with ${stored} in the database`] : []),
    ...(isThanked && proxy.confirmed(path) === 0 ? ['thanked without a 2xx'] : []),
  ];
}

/** What is wrong when the database does not hold as many answers about a page as it must. */
export async function not(expected: number, proxy: Proxy, path: string): Promise<readonly string[]> {
  const stored = await count(proxy, path);
  return stored === expected ? [] : [`the database holds ${stored} at the end instead of ${expected}`];
}

async function count(proxy: Proxy, path: string): Promise<number> {
  const response = await fetch(`${proxy.origin}/v1/aggregates?subject=${encodeURIComponent(path)}`);
  return ((await response.json()) as { n?: number }).n ?? 0;
}
