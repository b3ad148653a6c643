import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Engine } from '../../../tools/engines.ts';
import { engineAsked, puppeteerOptions } from '../../support/engines.ts';

const engine = onPortal(engineAsked());

function onPortal(asked: Engine): Exclude<Engine, 'webkit'> {
  if (asked === 'webkit') throw new Error('WebKitGTK has one test on the portal: test/portal/webkit.test.ts.');
  return asked;
}

/** Why a test is left out of engines other than Chromium, as the option `skip` wants it: `false` in Chromium. */
export function unlessChromium(reason: string): string | false {
  return engine === 'chromium' ? false : reason;
}

/** A test that turns scripts off. */
export function testWithoutScripts(name: string, run: () => Promise<void>): void {
  void test(name, { skip: unlessChromium('only the Chrome DevTools Protocol turns scripts off') }, run);
}

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
  readonly scripts?: boolean;
}

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch(await puppeteerOptions(engine));
}

/** A page that has not gone anywhere yet. */
export async function watch(browser: Browser, look: Look = {}): Promise<Watched> {
  const { width = 1280, height = 800, scripts = true } = look;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    // Firefox tells of the font of its own bullets too.
    if (!request.url().startsWith('data:')) requested.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height });
  await setScheme(page, 'light');
  if (!scripts) await page.setJavaScriptEnabled(false);
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

type Scheme = 'light' | 'dark';

/** Why a page cannot be shown in a colour scheme in this engine; `false` when it can. */
export function whyNotIn(scheme: Scheme): string | false {
  return scheme === 'light' || engine === 'chromium'
    ? false
    : 'only the Chrome DevTools Protocol turns the scheme round';
}

/** Shows a page in a colour scheme, if this engine's driver can ask for it. */
export async function setScheme(page: Page, value: Scheme): Promise<void> {
  if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

/** Looks at a page in every scheme that this engine's driver can ask for; it is light at the end, as before. */
export async function inEachScheme(page: Page, look: (scheme: Scheme) => Promise<void>): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    if (whyNotIn(scheme)) continue;
    await setScheme(page, scheme);
    await look(scheme);
  }
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
