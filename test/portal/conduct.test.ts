import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import { axeFindings, openBrowser, shownIn, watch, type Watched } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { dataFolder, startPortal, type Portal } from './support/portal.ts';

const opened: (() => unknown)[] = [];
let browser: Browser;
let portal: Portal;

before(async () => {
  await buildIfStale();
  const data = await dataFolder();
  opened.push(data.remove);
  browser = await openBrowser();
  opened.push(() => browser.close());
  portal = await startPortal({ CIVITA_DATA: data.path });
  opened.push(() => portal.stop());
});
after(async () => {
  for (const close of opened.reverse()) await close();
});

for (const [name, path] of Object.entries(pages)) {
  describe(`The page ${name}`, () => {
    let visit: Watched;
    before(async () => {
      visit = await watch(browser);
      await visit.page.goto(portal.origin + path, { waitUntil: 'networkidle0' });
      if (path === pages.home || path === pages.objective) await shownIn(visit.page, 'civita-funding-badge');
    });
    after(() => visit.close());

    it('breaks no policy, asks no other origin, sets no cookie and leaves the console silent', async () => {
      assert.deepEqual(await visit.violations(), []);
      const own404 = (complaint: string): boolean => path === pages.missing && complaint.includes('404');
      assert.deepEqual(
        visit.complaints.filter((complaint) => !own404(complaint)),
        [],
      );
      assert.deepEqual(
        visit.requested.filter((address) => new URL(address).origin !== portal.origin),
        [],
      );
      assert.ok(visit.requested.some((address) => address.endsWith('/civita/civita.js')));
      assert.deepEqual(await visit.page.browserContext().cookies(), []);
    });

    it('sets titles and paragraphs in Titillium Web (C.SI.1.1) and takes its class names from the theme (C.SI.1.2)', async () => {
      const others = await visit.page.$$eval('h1, h2, h3, h4, h5, h6, p', (elements) =>
        elements
          .flatMap((element) => [element, ...element.querySelectorAll('*')])
          .filter((element) => !/^"?Titillium Web/.test(getComputedStyle(element).fontFamily))
          .map((element) => element.outerHTML),
      );
      assert.deepEqual(others, []);
      const loaded = await visit.page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'));
      assert.ok(loaded);
      const names = await visit.page.$$eval('[class]', (elements) => [
        ...new Set(elements.flatMap((element) => [...element.classList])),
      ]);
      const css = await (await fetch(`${portal.origin}/assets/theme/bootstrap-italia.css`)).text();
      const known = names.filter((name) => new RegExp(`\\.${name}(?![\\w-])`).test(css));
      assert.ok(known.length / names.length >= 0.3, `${String(known.length)} of ${names.join(' ')}`);
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`gives axe nothing to find in ${scheme}, and nothing sticks out at 320 px`, async () => {
        await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await visit.page.setViewport({ width: 1280, height: 800 });
        assert.deepEqual(await axeFindings(visit.page), []);
        await visit.page.setViewport({ width: 320, height: 640 });
        assert.ok(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    }
  });
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`The European emblem is seen on landing at ${String(width)} px, without scrolling (Reg. 821/2014 art. 4)`, async () => {
    const { page, close } = await watch(browser, { width, height });
    for (const path of [pages.home, pages.objective]) {
      await page.goto(portal.origin + path);
      assert.match(await shownIn(page, 'civita-funding-badge'), /Unione europea/);
      const seen = await page.$eval('civita-funding-badge', (badge) => {
        const parts = ['emblem', 'statement'].map((part) => badge.shadowRoot?.querySelector(`[part='${part}']`));
        return parts.every((part) => part && part.getBoundingClientRect().bottom <= innerHeight);
      });
      assert.ok(seen, path);
    }
    await close();
  });
}
