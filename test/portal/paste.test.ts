import { CMS } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownIn, testWithoutScripts, unlessChromium, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

const snippetOn = async (query: string): Promise<string> => {
  const html = await (await fetch(`${city.portal.origin}${pages.paste}${query}`)).text();
  return /<textarea id="snippet"[^>]*>\s*([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
};

describe('An editor of another site', () => {
  testWithoutScripts('picks objective and CMS without scripts, and finds the form that the CMS keeps', async () => {
    const { page, close } = await watch(city.browser, { scripts: false });
    await page.goto(city.portal.origin + pages.paste);
    await page.select('#cms', 'typo3');
    await Promise.all([page.waitForNavigation(), page.click('.choose button')]);
    assert.equal(new URL(page.url()).search, '?objective=ob-1&cms=typo3');
    const text = await page.$eval('#snippet', (area) => (area as HTMLTextAreaElement).value);
    assert.match(text, /^<div data-civita="objective-card" data-id="ob-1"><a href="http[^"]*obiettivo-1">/);
    assert.equal(await page.$eval('#cms', (list) => (list as HTMLSelectElement).value), 'typo3');
    assert.equal(await page.$eval('[data-copy]', (button) => (button as HTMLElement).offsetHeight), 0);
    await close();
  });

  it('gets every form, and a link when the CMS is not known', async () => {
    for (const { id, form } of CMS) {
      const begins = { link: '&lt;a ', block: '&lt;div ', element: '&lt;civita-', prerendered: '&lt;div ' }[form];
      assert.ok((await snippetOn(`?cms=${id}`)).startsWith(begins), id);
    }
    assert.match(await snippetOn('?objective=ob-9&cms=%3Cscript%3E'), /#civita-objective-card=ob-1/);
    assert.match(await snippetOn('?cms=typo3&form=prerendered'), /data-prerendered=&quot;2020-12-31&quot;/);
    assert.doesNotMatch(await snippetOn('?cms=design-comuni'), /schema\.org/);
    assert.match(await snippetOn('?cms=wordpress'), /schema\.org/);
  });

  const skip = unlessChromium('only Chromium lets a test read the clipboard');
  it('sees the card, copies the text with a button, and hears that it is copied', { skip }, async () => {
    const { page, close } = await watch(city.browser);
    await page
      .browserContext()
      .setPermission(
        city.portal.origin,
        { permission: { name: 'clipboard-read' }, state: 'granted' },
        { permission: { name: 'clipboard-write' }, state: 'granted' },
      );
    await page.goto(city.portal.origin + pages.paste);
    assert.match(await shownIn(page, 'civita-objective-card'), /Promuovere la dimensione europea/);
    await page.click('[data-copy="line"]');
    await page.waitForFunction(() => document.querySelectorAll('[role="status"]')[1]?.textContent === 'Copiato');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<script type="module" async src="http[^"]*\/civita\/civita\.js"/);
    await close();
  });
});
