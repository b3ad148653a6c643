import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { axeFindings, setScheme, shownIn, watch, whyNotIn, type Watched } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

/** Pages that show what Union money pays for. */
const withBadge: readonly string[] = [pages.home, pages.objective, pages.pnrr];

for (const [name, path] of Object.entries(pages)) {
  describe(`The page ${name}`, () => {
    let visit: Watched;
    before(async () => {
      visit = await watch(city.browser);
      await visit.page.goto(city.portal.origin + path, { waitUntil: 'networkidle0' });
      if (withBadge.includes(path)) await shownIn(visit.page, 'civita-funding-badge');
    });
    after(() => visit.close());

    it('breaks no policy, asks no other origin and leaves the console silent', async () => {
      assert.deepEqual(await visit.violations(), []);
      const own404 = (complaint: string): boolean => path === pages.missing && complaint.includes('404');
      assert.deepEqual(
        visit.complaints.filter((complaint) => !own404(complaint)),
        [],
      );
      assert.deepEqual(
        visit.requested.filter((address) => new URL(address).origin !== city.portal.origin),
        [],
      );
      assert.ok(visit.requested.some((address) => address.endsWith('/civita/civita.js')));
    });

    for (const scheme of ['light', 'dark'] as const) {
      const skip = whyNotIn(scheme);
      it(`gives axe nothing to find in ${scheme}, and nothing sticks out at 320 px`, { skip }, async () => {
        await setScheme(visit.page, scheme);
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
    const { page, close } = await watch(city.browser, { width, height });
    for (const path of withBadge) {
      await page.goto(city.portal.origin + path);
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
