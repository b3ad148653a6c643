import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/chromium.ts';

/** A page of a fresh profile, with everything that it did and should not have done. */
export interface Watched {
  readonly page: Page;
  /** Addresses that were requested. */
  readonly requested: readonly string[];
  /** Errors and warnings in the console, and errors that nothing caught. */
  readonly complaints: readonly string[];
  /** Directives of the page's policy that something broke. */
  violations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly scripts?: boolean;
}

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch(await chromiumOptions());
}

/** A page that has not gone anywhere yet. */
export async function watch(browser: Browser, look: Look = {}): Promise<Watched> {
  const { width = 1280, height = 800, scheme = 'light', scripts = true } = look;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { brokenDirectives: broken });
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  });
  return {
    page,
    requested,
    complaints,
    violations: () => page.evaluate(() => (globalThis as unknown as { brokenDirectives: string[] }).brokenDirectives),
    close: () => context.close(),
  };
}

/** What a reader sees of a shadow root as text; waits until it is there. */
export async function shownIn(page: Page, element: string): Promise<string> {
  const found = await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.civita')?.innerText,
    {},
    element,
  );
  return (await found.jsonValue()) ?? '';
}

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on a page, each as rule and place. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Results {
      violations: { id: string; nodes: { target: unknown[] }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Results> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.flat().join(' ')}`));
  });
}
