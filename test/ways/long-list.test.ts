import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { reportOf } from '../../stories/fixtures/long.ts';
import { CITY } from './support/docs.ts';
import { citySite, pageOf } from './support/site.ts';

const site = citySite();

/** A page with the list of so many projects, whole. */
async function listOf(entries: number): Promise<Page> {
  site.put(`/${entries}.json`, JSON.stringify(reportOf(entries)));
  const head = `<script type="module" async src="${CITY}/civita/civita.js" data-civita-source="/${entries}.json"></script>`;
  site.put(`/elenco-${entries}.html`, pageOf(head, '<a href="/x#civita-objective-list=projects">I progetti</a>'));
  const page = await site.open(`/elenco-${entries}.html`);
  await page.waitForFunction(
    (count) => document.querySelector('civita-objective-list')?.shadowRoot?.querySelectorAll('li').length === count,
    { timeout: 120_000, polling: 100 },
    entries,
  );
  return page;
}

test('The browser’s own accessibility tree has every heading of a long list, also of entries far below the screen', async () => {
  const page = await listOf(500);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const headings = nodes.filter(({ role, ignored }) => role?.value === 'heading' && !ignored);
  assert.equal(headings.length, 500);
  assert.ok(headings.some(({ name }) => name?.value === 'Piscina 500'));
  await page.close();
});

test('What is off screen is not laid out below its heading', async () => {
  const page = await listOf(500);
  const [first, last] = await page.evaluate(() => {
    const rests = document.querySelector('civita-objective-list')?.shadowRoot?.querySelectorAll('.rest p') ?? [];
    return [rests[0], rests[rests.length - 1]].map((one) => one?.checkVisibility({ contentVisibilityAuto: true }));
  });
  assert.deepEqual([first, last], [true, false]);
  await page.close();
});

test('Ten thousand entries are all there, and a word finds its entries among them', async () => {
  const page = await listOf(10_000);
  const shown = await page.evaluate(async () => {
    const list = document.querySelector<Element & { updateComplete: Promise<unknown> }>('civita-objective-list');
    const root = list?.shadowRoot;
    const box = root?.querySelector('input');
    if (!list || !root || !box) throw new Error('The list has no form.');
    box.value = 'piscina 9995';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await list.updateComplete;
    return {
      count: root.querySelector('[role=status]')?.textContent.trim(),
      titles: [...root.querySelectorAll('li:not([hidden]) [part=title]')].map(({ textContent }) => textContent),
    };
  });
  assert.deepEqual(shown, { count: '1 progetto su 10.000', titles: ['Piscina 9995'] });
  await page.close();
});
