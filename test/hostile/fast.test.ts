import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browsers.ts';
import { showStrings } from './content.ts';
import type { Look } from './look.ts';
import { conditions, families } from './pages/index.ts';
import { plain } from './pages/plain.ts';
import type { Served } from './site.ts';
import { serveConditions } from './site.ts';
import { soak } from './soak.ts';
import { hostileStrings } from './strings.ts';
import { visit } from './visit.ts';

let served: Served;
let browser: Browser;
let look: Look | undefined;

before(async () => {
  served = await serveConditions(conditions);
  browser = await openBrowser('chromium');
});

after(async () => {
  await browser.close();
  served.close();
});

test('a link becomes a card on a plain page, and the question is answered', async () => {
  const outcome = await visit(browser, served, plain);
  look = outcome.look;
  assert.deepEqual(outcome.problems, []);
  assert.equal(outcome.question, 'answered');
});

for (const { name, conditions, fast } of families) {
  test(`of hostile ${name}, ${fast} leaves what it should`, async () => {
    const condition = conditions.find((known) => known.name === fast);
    assert.ok(condition && look);
    assert.deepEqual((await visit(browser, served, condition, look)).problems, []);
  });
}

test('hostile strings in every text of a report run nothing and call nobody', async () => {
  const { shown, problems } = await showStrings(browser, hostileStrings(60, 20261122));
  assert.deepEqual(problems, []);
  assert.equal(shown, 60);
});

test('a hundred swaps and moves leave nothing behind', async () => {
  assert.deepEqual((await soak(browser, served, 100)).leaks, []);
});
