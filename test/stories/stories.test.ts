import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Storybook } from './support/storybook.ts';
import { entries, openStorybook, problemsOf } from './support/storybook.ts';

let storybook: Storybook;

before(async () => {
  storybook = await openStorybook();
});

after(() => storybook.close());

describe('every story', () => {
  assert.ok(entries.length > 0, 'there are stories');
  for (const entry of entries.filter(({ type }) => type === 'story'))
    it(`${entry.title} / ${entry.name} renders its elements, plays, and has nothing that axe finds`, async () => {
      const { page, complaints } = await storybook.open(entry);
      assert.deepEqual(await problemsOf(page, complaints), []);
      await page.close();
    });

  for (const entry of entries.filter(({ type }) => type === 'docs'))
    it(`${entry.title} has a page of docs`, async () => {
      const { page, complaints } = await storybook.open(entry);
      await page.waitForSelector('#storybook-docs h1', { timeout: 30_000 });
      assert.deepEqual(complaints, []);
      await page.close();
    });
});

describe('the panels', () => {
  it('say which rule of the national criterion a story breaks, and what to paste', async () => {
    const story = entries.find(({ id }) => id.endsWith('valutazione-della-pagina--self-test'));
    assert.ok(story);
    const page = await storybook.openPanel(story, 'Criterio');
    await page.locator('::-p-text(Ti piace questa pagina?)').wait();
    await page.locator('::-p-text(C.SI.2.5)').wait();
    await page.locator('::-p-aria([name="Incolla"][role="tab"])').click();
    await page.locator('::-p-text(#civita-page-feedback=comuni)').wait();
    await page.close();
  });
});
