import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { buildIfStale } from '../../../tools/build.ts';
import { openBrowser } from './browser.ts';
import { dataFolder, startPortal, type Portal } from './portal.ts';

/** A portal and a browser to visit it with. */
export interface Visited {
  readonly browser: Browser;
  /** A test that stops it puts the next one here. */
  portal: Portal;
  /** The portal's `CIVITA_DATA`. */
  readonly folder: string;
}

/** Starts both before the tests of a file, ends them after, and takes the data away; nothing is there before the first test. */
export function visitedPortal(): Visited {
  const opened: (() => unknown)[] = [];
  const visited: Partial<{ -readonly [K in keyof Visited]: Visited[K] }> = {};
  before(async () => {
    await buildIfStale();
    const data = await dataFolder();
    opened.push(data.remove);
    visited.folder = data.path;
    const browser = await openBrowser();
    opened.push(() => browser.close());
    visited.browser = browser;
    visited.portal = await startPortal({ CIVITA_DATA: data.path });
    opened.push(() => visited.portal?.stop());
  });
  after(async () => {
    for (const close of opened.reverse()) await close();
  });
  return visited as Visited;
}
