import { scriptLine, snippetOf } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstObjective } from '../prerender/support/report.ts';
import { CITY, codeIn } from './support/docs.ts';
import { cardOn, citySite, pageOf } from './support/site.ts';

const site = citySite();
const title = /Promuovere la dimensione europea/;

for (const way of ['link', 'block', 'element'] as const) {
  describe(`The ${way} of the docs`, () => {
    it('is what `civita snippet` prints, and so is the line for the webmaster', async () => {
      const printed = snippetOf(await firstObjective(), way, { language: 'it', linkBase: CITY });
      assert.equal(await codeIn(way, 'html paste'), printed);
      const line = scriptLine({ script: `${CITY}/civita/civita.js`, source: `${CITY}/report.json` });
      assert.equal(await codeIn(way, 'html head'), line);
    });

    it('becomes a card, and keeps its link', async () => {
      site.put(`/${way}`, pageOf(await codeIn(way, 'html head'), await codeIn(way, 'html paste')));
      const page = await site.open(`/${way}`);
      assert.match(await cardOn(page), /Obiettivo 1[\s\S]*Promuovere la dimensione europea[\s\S]*600\.000,00/);
      assert.match(await page.$eval('civita-objective-card > a', (link) => link.textContent), title);
      await page.close();
    });

    it('is a link to the page that says the same, without scripts', async () => {
      site.put(`/${way}`, pageOf(await codeIn(way, 'html head'), await codeIn(way, 'html paste')));
      const page = await site.open(`/${way}`, false);
      const [text, href] = await page.$eval('a', (link) => [link.innerText, link.href] as const);
      assert.match(text, title);
      assert.ok(href.startsWith(`${site.origin()}/objectives/ob-1.html`), href);
      await page.close();
    });
  });
}
