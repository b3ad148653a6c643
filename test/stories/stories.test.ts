import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import { buildStorybookIfStale, storybookFolder } from '../../tools/storybook.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** What Storybook tells when a story is done: its own status and what the a11y addon found. */
interface Finished {
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly status: string; readonly result?: unknown }[];
}

await buildStorybookIfStale();
const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const entries = Object.values(index.entries);

let browser: Browser;
let server: ReturnType<typeof serve>;

before(async () => {
  const app = new Hono().use(serveStatic({ root: storybookFolder }));
  server = await new Promise((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(entry: Entry): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${entry.id}&viewMode=${entry.type}`);
  return { page, complaints };
}

/** Waits until the story has rendered, played and been looked at by axe, or has failed. */
async function finished(page: Page): Promise<{ ended: Finished | undefined; broken: string | undefined }> {
  const handle = await page.waitForFunction(
    () => {
      const channel = (
        globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined } }
      ).__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return undefined;
      const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
      const broken = failures.find((event) => channel.last(event));
      const ended = channel.last('storyFinished')?.[0];
      return broken || ended ? { broken, ended } : undefined;
    },
    { timeout: 30_000 },
  );
  return (await handle.jsonValue()) as { ended: Finished | undefined; broken: string | undefined };
}

/** Elements of ours that nobody registered: they would show nothing and axe would find nothing wrong. */
function undefinedElements(): string[] {
  return [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName);
}

describe('every story', () => {
  assert.ok(entries.length > 0, 'there are stories');
  for (const entry of entries.filter(({ type }) => type === 'story'))
    it(`${entry.title} / ${entry.name} renders its elements, plays, and has nothing that axe finds`, async () => {
      const { page, complaints } = await open(entry);
      const { ended, broken } = await finished(page);
      assert.equal(broken, undefined);
      assert.equal(ended?.status, 'success');
      const a11y = ended.reporters.find(({ type }) => type === 'a11y');
      assert.equal(a11y?.status, 'passed', JSON.stringify(a11y?.result, null, 1).slice(0, 2000));
      const elements = await page.$$eval(
        '#storybook-root *',
        (all) => all.filter(({ localName }) => localName.startsWith('civita-')).length,
      );
      assert.ok(elements > 0, 'the story shows an element of Civita');
      assert.deepEqual(await page.evaluate(undefinedElements), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  for (const entry of entries.filter(({ type }) => type === 'docs'))
    it(`${entry.title} has a page of docs`, async () => {
      const { page, complaints } = await open(entry);
      await page.waitForSelector('#storybook-docs h1', { timeout: 30_000 });
      assert.deepEqual(complaints, []);
      await page.close();
    });
});
