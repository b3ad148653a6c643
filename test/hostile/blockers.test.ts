import { FiltersEngine, Request } from '@ghostery/adblocker';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { openBrowser } from './browsers.ts';
import { blockLists } from './libraries.ts';
import { see } from './look.ts';
import { plain } from './pages/plain.ts';
import { answerQuestion } from './question.ts';
import type { Served } from './site.ts';
import { serveConditions } from './site.ts';

const lists = [
  'thirdparties/easylist/easylist.txt',
  'thirdparties/easylist/easyprivacy.txt',
  'ublock/filters.min.txt',
  'ublock/privacy.min.txt',
];

/** Words in addresses, classes and ids that the lists were measured to block or hide (uBlock Origin 1.67). */
const words = /\b(beacon|collect|events|tracker|track|analytics|stats|pageview|ads?|advert\w*|banner|sponsor\w*)\b/i;

/** What both puppeteer and the lists call the kinds of request that a page makes. */
type RequestType = ReturnType<HTTPRequest['resourceType']> & NonNullable<Details['type']>;
type Details = Parameters<typeof Request.fromRawDetails>[0];

interface Named {
  /** Addresses that the widgets ask for, as on a page of another site, with what for. */
  readonly requests: readonly { readonly url: string; readonly type: RequestType }[];
  readonly names: { readonly classes: string[]; readonly ids: string[] };
}

const opened: (() => unknown)[] = [];
let served: Served;
let browser: Browser;
let named: Named;

before(async () => {
  served = await serveConditions([plain]);
  browser = await openBrowser('chromium');
  opened.push(() => browser.close(), served.close);
  named = await visitAsAReader();
});

after(() => Promise.all(opened.map((close) => close())));

test('nothing is sent as a ping, which every list blocks', () => {
  assert.ok(named.requests.length > 5);
  assert.deepEqual(
    named.requests.filter(({ type }) => type === 'ping'),
    [],
  );
});

test('no address, class or id has a word that lists block', () => {
  const all = [...named.requests.map(({ url }) => new URL(url).pathname), ...named.names.classes, ...named.names.ids];
  assert.deepEqual(
    all.filter((name) => words.test(name)),
    [],
  );
});

test('EasyList, EasyPrivacy and uBlock let the widgets load, show and send', async (context) => {
  if (!existsSync(blockLists)) return context.skip("needs Debian's webext-ublock-origin-chromium");
  const engine = FiltersEngine.parse(lists.map((list) => readFileSync(join(blockLists, list), 'utf8')).join('\n'));
  const blocks = (url: string, type: RequestType): boolean =>
    engine.match(Request.fromRawDetails({ url, type, sourceUrl: 'https://www.comune.example/' })).match;
  assert.ok(blocks('https://civita.example/beacon.js', 'script'), 'the lists are read');
  assert.deepEqual(
    named.requests.filter(({ url, type }) => blocks(url, type)),
    [],
  );
  const site = { url: 'https://www.comune.example/', hostname: 'www.comune.example', domain: 'comune.example' };
  const { styles } = engine.getCosmeticsFilters({ ...site, ...named.names, hrefs: [] });
  const page = await browser.newPage();
  await page.goto(served.addressOf(plain));
  await page.waitForSelector('civita-page-feedback form');
  await page.waitForFunction(() =>
    document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('[part=title]'),
  );
  await page.addStyleTag({ content: styles });
  const { link, look } = await page.evaluate(see);
  assert.ok(link && look, 'the card is hidden');
  assert.notEqual(await page.evaluate(answerQuestion), 'not visible');
});

/** Shows the card, answers the question, and notes every address and name on the way. */
async function visitAsAReader(): Promise<Named> {
  const page = await browser.newPage();
  const requests: { url: string; type: RequestType }[] = [];
  const slug = /\/(a-plain-page)(?=[/.])/;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!slug.test(pathname)) return;
    const type = request.resourceType();
    requests.push({
      url: `https://civita.example${pathname.replace(slug, '')}`,
      type: type === 'preflight' ? 'fetch' : type,
    });
  });
  await page.goto(served.addressOf(plain));
  await page.waitForFunction(() =>
    document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('[part=title]'),
  );
  const namesOn = async (): Promise<Named['names']> =>
    page.evaluate(() => {
      const ours = [
        ...document.querySelectorAll('civita-page-feedback, civita-page-feedback *, civita-objective-card'),
      ];
      return {
        classes: ours.flatMap((element) => [...element.classList]),
        ids: ours.map(({ id }) => id).filter(Boolean),
      };
    });
  await page.waitForSelector('civita-page-feedback form');
  const asked = await namesOn();
  while ((await page.evaluate(answerQuestion)) !== 'thanked') await page.waitForNetworkIdle({ idleTime: 50 });
  const thanked = await namesOn();
  await page.close();
  return { requests, names: { classes: [...asked.classes, ...thanked.classes], ids: [...asked.ids, ...thanked.ids] } };
}
