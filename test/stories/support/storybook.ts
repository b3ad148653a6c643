import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/chromium.ts';
import { buildStorybookIfStale, storybookFolder } from '../../../tools/storybook.ts';

/** A story or a page of docs, as Storybook lists it. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** What Storybook tells when a story is done: its own status and what the a11y addon found. */
interface Finished {
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly status: string; readonly result?: unknown }[];
}

/** How a story is looked at, beside what it says itself. */
export interface Conditions {
  /** The toolbar's choices, such as `{ theme: 'dark', locale: 'ar' }`. */
  readonly globals?: Readonly<Record<string, string>>;
  /** CSS pixels. */
  readonly width?: number;
  readonly forcedColors?: boolean;
}

await buildStorybookIfStale();

const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

/** Every story and page of docs. */
export const entries: readonly Entry[] = Object.values(index.entries);

/** The built stories, served, with a browser to look at them. */
export interface Storybook {
  /** A page of its own with the entry in it, and what its console complains of. */
  open(entry: Entry, conditions?: Conditions): Promise<{ page: Page; complaints: string[] }>;
  /** A page with the entry in it and Storybook around it, with a panel open. */
  openPanel(entry: Entry, title: string): Promise<Page>;
  /** The same page under other conditions: the story is torn down and made again, without the time of a page load. */
  again(page: Page, entry: Entry, conditions: Conditions): Promise<void>;
  close(): Promise<void>;
}

/** How a story may end, as Storybook tells it. */
const FAILURES = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
const OUTCOMES = [...FAILURES, 'storyFinished'];

/** What Storybook's preview puts on the page. */
interface Storybooked {
  /** What it told, and the last that it told of each event. */
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    readonly data: Record<string, unknown>;
    last(event: string): unknown[] | undefined;
  };
  readonly __STORYBOOK_PREVIEW__: {
    readonly storyStoreValue: { readonly userGlobals: { update(globals: Conditions['globals']): void } };
    onForceRemount(told: { storyId: string }): Promise<void>;
  };
}

async function put(page: Page, { width = 800, forcedColors = false }: Conditions): Promise<void> {
  await page.setViewport({ width, height: 720 });
  await page.emulateMediaFeatures([{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]);
}

export async function openStorybook(): Promise<Storybook> {
  const app = new Hono().use(serveStatic({ root: storybookFolder }));
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  const browser: Browser = await puppeteer.launch(await chromiumOptions());
  const { port } = server.address() as AddressInfo;
  return {
    async open(entry, conditions = {}) {
      const page = await browser.newPage();
      await put(page, conditions);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      const chosen = Object.entries(conditions.globals ?? {}).map(([name, value]) => `${name}:${value}`);
      await page.goto(
        `http://127.0.0.1:${port}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=${chosen.join(';')}`,
      );
      return { page, complaints };
    },
    async openPanel({ id }, title) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/?path=/story/${id}`);
      await page.locator(`::-p-aria([name="${title}"][role="tab"])`).click();
      return page;
    },
    async again(page, { id }, conditions) {
      await put(page, conditions);
      await page.evaluate(
        async (storyId, globals, outcomes) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
            globalThis as unknown as Storybooked;
          for (const event of outcomes) channel.data[event] = undefined;
          // An event would render the story twice, and reload the page when the first is not over yet.
          preview.storyStoreValue.userGlobals.update(globals);
          await preview.onForceRemount({ storyId });
        },
        id,
        conditions.globals ?? {},
        OUTCOMES,
      );
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits until the story has rendered, played and been looked at by axe, and gives what is wrong with it. */
export async function problemsOf(page: Page, complaints: readonly string[]): Promise<readonly string[]> {
  const { ended, broken } = await finished(page);
  if (broken || !ended) return [broken ?? 'has no end', ...complaints];
  const a11y = ended.reporters.find(({ type }) => type === 'a11y');
  const seen = await page.evaluate(() => ({
    ours: [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) => localName.startsWith('civita-'))
      .length,
    // Nobody registered them: they would show nothing and axe would find nothing wrong.
    unknown: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  return [
    ...(ended.status === 'success' || a11y?.status === 'failed' ? [] : [`ended as ${ended.status}`]),
    ...(a11y?.status === 'passed' ? [] : violationsIn(a11y?.result)),
    ...(seen.ours > 0 ? [] : ['shows no element of Civita']),
    ...seen.unknown.map((name) => `<${name}> is not registered`),
    ...(seen.overflow > 0 ? [`is ${seen.overflow} px wider than the window`] : []),
    ...complaints,
  ];
}

/** What axe found, each rule with the places that break it; whatever it told instead, when it ended otherwise. */
function violationsIn(result: unknown): readonly string[] {
  const { violations = [] } = (result ?? {}) as Partial<axe.AxeResults>;
  if (violations.length === 0) return [`axe: ${JSON.stringify(result).slice(0, 500)}`];
  return violations.map(
    ({ id, help, nodes }) => `axe: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

async function finished(page: Page): Promise<{ ended: Finished | undefined; broken: string | undefined }> {
  const handle = await page.waitForFunction(
    (failures) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Partial<Storybooked>;
      if (!channel) return undefined;
      const broken = failures.find((event) => channel.last(event));
      const ended = channel.last('storyFinished')?.[0];
      return broken || ended ? { broken, ended } : undefined;
    },
    { timeout: 60_000 },
    FAILURES,
  );
  return (await handle.jsonValue()) as { ended: Finished | undefined; broken: string | undefined };
}
