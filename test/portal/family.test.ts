import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesBetween } from '@civita/sdk';
import { readReport } from '@civita/portal';
import { shownIn, testWithoutScripts, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

const visited = visitedPortal();

test('The edition after Palermo’s is a report v1 that says in every name and source that it is made up', () => {
  const { report } = readReport('palermo-2021-esempio');
  assert.match(JSON.stringify(report.edition.title), /inventato per la dimostrazione.*made up for the demonstration/);
  const sources = JSON.stringify(report).match(/"source":\{"title":\{"it":"[^"]*"/g) ?? [];
  assert.ok(sources.length > 4);
  for (const source of sources) assert.match(source, /Inventato per la dimostrazione/);
  assert.ok(changesBetween(readReport('palermo-2020').report, report).length > 5);
});

describe('The portal', () => {
  test('walks through the edition, keeps the place in the address and goes back', async () => {
    const { page, close } = await watch(visited.browser);
    await page.goto(visited.portal.origin + pages.report);
    assert.match(await shownIn(page, 'civita-report'), /Bilancio Sociale 2020\s+Dati aggiornati/);
    await page.evaluate(() =>
      document.querySelector('civita-report')?.shadowRoot?.querySelector<HTMLElement>('.contents a')?.click(),
    );
    await page.waitForFunction(() => document.querySelector('civita-report')?.shadowRoot?.querySelector('article'));
    assert.equal(new URL(page.url()).hash, '#civita-report=palermo-2020&open=ob-1');
    // Not `goBack`: Firefox's driver waits for a page that need not be loaded.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => !document.querySelector('civita-report')?.shadowRoot?.querySelector('article'));
    await close();
  });

  test('finds a project of the recovery plan and hides the measures that have none left', async () => {
    const { page, close } = await watch(visited.browser);
    await page.goto(visited.portal.origin + pages.pnrr);
    await shownIn(page, 'civita-objective-list');
    await page.evaluate(() => {
      const box = document.querySelector('civita-objective-list')?.shadowRoot?.querySelector('input');
      if (!box) throw new Error('The list has no form.');
      box.value = 'piscina';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.waitForFunction(() => new URL(location.href).searchParams.get('q') === 'piscina');
    const seen = await page.evaluate(() => ({
      entries: [...document.querySelectorAll<HTMLElement>('[data-civita-entry]')].filter(({ hidden }) => !hidden)
        .length,
      groups: [...document.querySelectorAll<HTMLElement>('[data-civita-group]')].filter(({ hidden }) => !hidden).length,
      said: document.querySelector('civita-objective-list')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    }));
    assert.equal(seen.groups, 1);
    assert.match(seen.said ?? '', new RegExp(`^\\s*${seen.entries} progett[oi] su 20\\s*$`));
    await close();
  });

  test('compares two editions on the objective’s page, below the words that one is made up', async () => {
    const { page, close } = await watch(visited.browser);
    await page.goto(visited.portal.origin + pages.objective);
    assert.match(await shownIn(page, 'civita-changes'), /Stato: da Inviato per l’ammissione a Finanziato/);
    const said = await page.$eval('#dopo', (title) => title.nextElementSibling?.textContent);
    assert.match(said ?? '', /Esempio inventato/);
    await close();
  });

  testWithoutScripts('reads without scripts: contents, changes and the whole list stand in the pages', async () => {
    const { page, close } = await watch(visited.browser, { scripts: false });
    await page.goto(visited.portal.origin + pages.report);
    assert.equal(await page.$eval('civita-report a', (link) => new URL(link.href).pathname), pages.objective);
    await page.goto(visited.portal.origin + pages.changes);
    assert.match(await page.$eval('main', (main) => main.innerText), /Esempio inventato[\s\S]*Assegnati: prima non/);
    await page.goto(visited.portal.origin + pages.pnrr);
    assert.equal((await page.$$('civita-objective-list h3')).length, 20);
    await close();
  });
});
