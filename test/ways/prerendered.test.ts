import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFindings } from '../portal/support/browser.ts';
import { byEsbuild } from './support/bundle.ts';
import { codeIn } from './support/docs.ts';
import { publishedBy } from './support/published.ts';
import { citySite, pageOf } from './support/site.ts';

const site = citySite();

/** Runs in the page. */
function readyCard(): boolean {
  const card = document.querySelector('civita-objective-card') as { state?: { status: string } } | null;
  return card?.state?.status === 'ready';
}

describe('The prerendered HTML of the docs', () => {
  it('comes from the command of the docs, and is read without scripts: page and pasted fragment', async () => {
    const files = await publishedBy(await codeIn('prerendered', 'sh'));
    for (const [path, text] of files) site.put(path, text);
    site.put('/pasted', pageOf('', files.get('/objectives/ob-1.fragment.html') ?? ''));
    for (const path of ['/objectives/ob-1.html', '/pasted']) {
      const page = await site.open(path, false);
      const text = await page.$eval('body', (body) => body.innerText);
      assert.match(
        text,
        /Obiettivo 1\n[\s\S]*600\.000,00[\s\S]*METROLAB1420[\s\S]*Dati aggiornati al 31 dicembre 2020/,
      );
      assert.doesNotMatch(text, /schema\.org/);
      await page.close();
    }
  });

  it('is found by the script and left as it stands', async () => {
    const files = await publishedBy(await codeIn('prerendered', 'sh'));
    const fragment = files.get('/objectives/ob-1.fragment.html') ?? '';
    site.put('/pasted', pageOf(await codeIn('prerendered', 'html head'), fragment));
    const page = await site.open('/pasted');
    await page.waitForFunction(readyCard);
    assert.equal(await page.$eval('civita-objective-card', (card) => card.shadowRoot?.querySelector('.civita')), null);
    assert.match(await page.$eval('body', (body) => body.innerText), /METROLAB1420/);
    await page.close();
  });

  it('is left as it stands without the loader too, in the card that the page writes around it', async () => {
    const files = await publishedBy(await codeIn('prerendered', 'sh'));
    const fragment = files.get('/objectives/ob-1.fragment.html') ?? '';
    const card = (await codeIn('prerendered', 'html without-loader')).replace('the text', () => fragment);
    site.put('/npm.js', await byEsbuild(await codeIn('npm', 'js entry')));
    site.put('/npm', pageOf('', `${card}<script src="/npm.js"></script>`));
    const page = await site.open('/npm');
    await page.waitForFunction(readyCard);
    assert.equal(await page.$eval('civita-objective-card', (made) => made.shadowRoot?.querySelector('.civita')), null);
    assert.match(await page.$eval('body', (body) => body.innerText), /METROLAB1420/);
    await page.close();
  });

  it('has a look of its own that fits a small phone', async () => {
    for (const [path, text] of await publishedBy(await codeIn('prerendered', 'sh'))) site.put(path, text);
    const page = await site.open('/objectives/ob-1.html');
    await page.setViewport({ width: 320, height: 640 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await axeFindings(page), []);
    await page.close();
  });

  it('leads from the index to every page', async () => {
    for (const [path, text] of await publishedBy(await codeIn('prerendered', 'sh'))) site.put(path, text);
    const page = await site.open('/index.html', false);
    const links = await page.$$eval('main ul a', (all) => all.map(({ href }) => href));
    assert.equal(links.length, 2);
    for (const link of links) assert.equal((await fetch(link)).status, 200);
    await page.close();
  });
});
