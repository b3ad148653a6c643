import { frameHostLine, frameHtml } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import type { CityPages } from '../prerender/support/city-pages.ts';
import { serveCityPages } from '../prerender/support/city-pages.ts';
import { firstObjective } from '../prerender/support/report.ts';
import { CITY, codeIn, SITE } from './support/docs.ts';
import { publishedBy } from './support/published.ts';
import { pageOf } from './support/site.ts';

let browser: Browser;
/** The city's folder; its site, which may frame it; a site that may not. */
let city: CityPages;
let site: CityPages;
let stranger: CityPages;

/** A page of another origin with the frame of the docs. */
let framing: string;
const folder: Record<string, string> = {};
const pages: Record<string, string> = {};

/** A page that shouts a height at whatever is around it. */
const shouting = `<!doctype html><title>Altro</title><script>
  const shout = (message) => parent.postMessage(message, '*');
  shout({ type: 'civita-frame-height', height: 1234 });
  shout('shouted');
</script>`;

/** Keeps what a page hears. */
const spy = `<script>
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;

before(async () => {
  browser = await puppeteer.launch(await chromiumOptions());
  [city, site, stranger] = await Promise.all([serveCityPages(folder), serveCityPages(pages), serveCityPages(pages)]);
  const here = (text: string): string => text.replaceAll(CITY, city.origin).replaceAll(SITE, site.origin);
  for (const [path, text] of await publishedBy(await codeIn('iframe', 'sh'), here)) folder[path] = text;
  folder['/shouting.html'] = shouting;
  pages['/shouting.html'] = shouting;
  framing = here(pageOf(await codeIn('iframe', 'html head'), await codeIn('iframe', 'html paste')));
});
after(async () => {
  await browser.close();
  for (const server of [city, site, stranger]) await server.close();
});

async function open(address: string, html: string): Promise<Page> {
  pages['/frame'] = html;
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1200 });
  await page.goto(`${address}/frame`);
  return page;
}

/** Waits until the page has heard all that a frame said before: messages of one window keep their order. */
async function said(page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(() => window.parent.postMessage('after', '*'));
  await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.includes('after'));
}

const heightOn = (page: Page): Promise<string | null> => page.$eval('iframe', (frame) => frame.getAttribute('height'));

describe('The frame of the docs', () => {
  it('is what the functions print', async () => {
    const src = `${CITY}/objectives/ob-1.frame.html`;
    assert.equal(await codeIn('iframe', 'html paste'), frameHtml(await firstObjective(), 'it', src));
    assert.equal(await codeIn('iframe', 'html head'), frameHostLine(`${CITY}/civita/civita.js`));
  });

  it('shows the card and grows to its height', async () => {
    const page = await open(site.origin, framing);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('.civita'),
    );
    const inside = async (): Promise<number> =>
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await page.waitForFunction(
      (height) => document.querySelector('iframe')?.getAttribute('height') === String(height),
      {},
      await inside(),
    );
    assert.notEqual(await heightOn(page), '360');
    await frame.evaluate(() => document.querySelector('main')?.append(document.createElement('hr')));
    await page.waitForFunction(
      (height) => document.querySelector('iframe')?.getAttribute('height') === String(height),
      {},
      await inside(),
    );
    await page.close();
  });

  it('tells its height to no page of an origin that is not listed', async () => {
    const page = await open(stranger.origin, framing.replace('<head>', `<head>${spy}`));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('.civita'),
    );
    await page.evaluate((origin) => {
      const { contentWindow } = document.querySelector('iframe')!;
      contentWindow!.postMessage({ type: 'civita-frame-ask' }, origin);
    }, city.origin);
    await said(page, frame);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard), ['after']);
    assert.equal(await heightOn(page), '360');
    await page.close();
  });

  it('hears nobody but its own window from its own origin, and no nonsense', async () => {
    const other = `<iframe id="other" src="${city.origin}/shouting.html"></iframe>`;
    const page = await open(
      site.origin,
      framing.replace('<head>', `<head>${spy}`).replace('</body>', `${other}</body>`),
    );
    const frame = await (await page.waitForSelector('iframe[data-civita-frame]'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('.civita'),
    );
    await page.waitForFunction(() => document.querySelector('iframe')?.getAttribute('height') !== '360');
    for (const data of [
      null,
      'x',
      {},
      ...[-1, 0, 1.5, 1e9, '99', null].map((height) => ({ type: 'civita-frame-height', height })),
    ])
      await frame.evaluate((message) => window.parent.postMessage(message, '*'), data);
    await page.evaluate(() => window.postMessage({ type: 'civita-frame-height', height: 77 }, '*'));
    // The same origin in another window, then the same window with a page of another origin.
    const beside = (await (await page.$('#other'))?.contentFrame())!;
    await beside.evaluate(() => window.parent.postMessage({ type: 'civita-frame-height', height: 1234 }, '*'));
    await said(page, beside);
    await page.evaluate((address) => {
      document.querySelector('iframe')?.contentWindow?.location.replace(address);
    }, `${stranger.origin}/shouting.html`);
    await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.includes('shouted'));
    const shown = await heightOn(page);
    assert.ok(!['77', '1234', '-1', '0', '1.5', '99'].includes(String(shown)), String(shown));
    assert.equal(await page.$eval('#other', (frame) => frame.getAttribute('height')), null);
    await page.close();
  });
});

describe('The oEmbed description', () => {
  it('is named in the page as the docs say, and its HTML is the frame', async () => {
    const html = folder['/objectives/ob-1.html'] ?? '';
    const link = /<link rel="alternate"[^>]*>/.exec(html)?.[0] ?? '';
    assert.equal(link.replaceAll(city.origin, CITY), await codeIn('oembed', 'html'));
    const response = await fetch(/href="([^"]*)"/.exec(link)?.[1] ?? '');
    const oembed = (await response.json()) as Readonly<Record<string, unknown>>;
    assert.equal(oembed['version'], '1.0');
    assert.equal(oembed['type'], 'rich');
    assert.equal(oembed['provider_name'], 'Comune di Palermo');
    assert.equal(typeof oembed['width'], 'number');
    assert.equal(String(oembed['html']).replaceAll(city.origin, CITY), await codeIn('iframe', 'html paste'));
  });
});
