import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { unlessChromium, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

/*
 * What accessibility engines other than axe find on the portal. `CIVITA_CHECKERS` names a folder in which somebody has run
 * `npm install accessibility-checker-engine html_codesniffer`.
 */

const folder = process.env['CIVITA_CHECKERS'];
const skip =
  unlessChromium('it looks at the page, not at the browser') || (folder ? false : 'CIVITA_CHECKERS names no folder');

const addresses = [
  ...Object.values(pages),
  '/v1/feedback-form?profile=comuni&type=page&id=%2F&path=%2F&lang=it',
  '/v1/feedback-form?profile=comuni&type=page&id=%2F&path=%2F&lang=en',
  '/v1/feedback-form/answer?lang=it',
  '/v1/staff/login',
];

/** What they find and is none, each with what is right there; docs/accessibility.md says why. */
const NONE: Readonly<Record<string, string>> = {
  'IBM fieldset_label_valid': 'details:not([open]) fieldset:has(> legend)',
  'HTML_CodeSniffer H71.NoLegend': 'fieldset[aria-labelledby]',
};

interface Engines {
  readonly ace: {
    readonly Checker: new () => {
      check(page: Document, rules: readonly string[]): Promise<{ results: readonly Found[] }>;
    };
  };
  readonly HTMLCS: {
    process(standard: string, page: Document, done: () => void): void;
    getMessages(): readonly { readonly type: number; readonly code: string; readonly element: Element }[];
  };
}

interface Found {
  readonly ruleId: string;
  readonly value: readonly [kind: string, verdict: string];
  readonly node: Node | null;
}

describe('engines other than axe', { skip }, () => {
  const city = visitedPortal();
  const sources: string[] = [];
  before(async () => {
    const modules = join(resolve(folder ?? ''), 'node_modules');
    for (const file of ['accessibility-checker-engine/ace-window.js', 'html_codesniffer/build/HTMLCS.js'])
      sources.push(await readFile(join(modules, file), 'utf8'));
  });

  for (const path of addresses)
    it(`find nothing wrong on ${path}`, async () => {
      const { page, close } = await watch(city.browser);
      await page.goto(city.portal.origin + path, { waitUntil: 'networkidle0' });
      for (const source of sources) await page.evaluate(source);
      assert.deepEqual(await findings(page), []);
      await close();
    });
});

/** What both call a failure, without what is none; "to be verified" is left to whoever verifies. */
function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (none) => {
    const { ace, HTMLCS } = globalThis as unknown as Engines;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const failed = results.filter(({ value }) => value.join() === 'VIOLATION,FAIL');
    await new Promise<void>((resolved) => HTMLCS.process('WCAG2AA', document, resolved));
    const found: readonly (readonly [name: string, place: Node | null])[] = [
      ...failed.map(({ ruleId, node }) => [`IBM ${ruleId}`, node] as const),
      ...HTMLCS.getMessages()
        .filter(({ type }) => type === 1)
        .map(({ code, element }) => [`HTML_CodeSniffer ${code.split('.').slice(4).join('.')}`, element] as const),
    ];
    return found
      .filter(([name, place]) => !(place instanceof Element && none[name] !== undefined && place.matches(none[name])))
      .map(([name, place]) => `${name}: ${place instanceof Element ? place.outerHTML.slice(0, 200) : ''}`);
  }, NONE);
}
