import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { feedbackFormHtml } from '@civita/elements/prerender';
import { comuni } from '@civita/sdk/feedback';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { root } from '../../tools/cache.ts';
import { chromiumOptions } from '../../tools/chromium.ts';
import { national } from '../support/national.ts';
import { unlessChromium, watch } from './support/browser.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

/*
 * The national validator itself (italia/pa-website-validator-ng), beside ours: its audits look at pages of the portal, and at pages
 * as others might make them, which `validate` looks at as well. `CIVITA_VALIDATOR` names the folder where it is installed and built.
 */

const folder = process.env['CIVITA_VALIDATOR'];
const skip =
  unlessChromium('it drives Chromium') || (folder ? false : 'CIVITA_VALIDATOR names no folder of the validator');

/** What an audit of theirs has. */
interface Audit {
  score: number;
  readonly wrongItems: readonly object[];
  readonly toleranceItems?: readonly object[];
  auditPage(page: Page, address: string): Promise<unknown>;
}

/** The words that they compare with. */
interface Words {
  readonly title: { readonly text: string };
  readonly positive_rating: {
    readonly question: { readonly text: string };
    readonly answers: { readonly texts: readonly string[] };
  };
  readonly negative_rating: Words['positive_rating'];
}

/** What a module of theirs gives. */
async function theirs(path: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(join(resolve(folder ?? ''), 'dist', path)).href)) as Record<string, unknown>;
}

/** What one of their audits says of a page: its score (1, 0.5 or 0) and what it found. */
async function audited(name: string, page: Page): Promise<readonly [score: number, found: string]> {
  const classes = Object.values(await theirs(`audits/${name}/index.js`)) as (new () => Audit)[];
  const Theirs = classes.find(({ prototype }) => prototype && 'auditPage' in prototype);
  assert.ok(Theirs, name);
  const audit = new Theirs();
  await audit.auditPage(page, page.url());
  return [audit.score, JSON.stringify([...audit.wrongItems, ...(audit.toleranceItems ?? [])])];
}

const link = '<a href="/valuta#civita-page-feedback=comuni">Valuta questa pagina</a>';

const prerendered = `<civita-page-feedback>${feedbackFormHtml({
  questionnaire: comuni,
  subject: { type: 'page', id: '/prova', path: '/prova' },
  language: 'it',
  action: '/v1/feedback-form',
  id: 'domanda',
  level: 2,
})}</civita-page-feedback>`;

/** Pages as others might make them, what the validator gives them, and the rule that ours names. */
const cases: readonly { what: string; body: string; score: 0 | 0.5 | 1; rule?: string }[] = [
  { what: 'from a link', body: `<p>${link}</p>`, score: 1 },
  { what: 'that is prerendered', body: prerendered, score: 1 },
  { what: 'that is prerendered in a form of the page', body: `<form>${prerendered}</form>`, score: 1 },
  {
    what: 'in the look of Bootstrap Italia',
    body: '<civita-page-feedback look="bootstrap-italia"></civita-page-feedback>',
    score: 1,
  },
  { what: 'in a form of the page', body: `<form><input name="q">${link}</form>`, score: 1 },
  {
    what: 'in an open tab',
    body: `<div class="tab-content"><div class="tab-pane active">${link}</div></div>`,
    score: 1,
  },
  {
    what: 'in a closed tab',
    body: `<div class="tab-content"><div class="tab-pane">${link}</div></div>`,
    score: 0,
    rule: 'hidden',
  },
  { what: 'kept for screen readers', body: `<div class="visually-hidden">${link}</div>`, score: 0, rule: 'hidden' },
  // They measure boxes, which a closed <details> has in Chromium; nobody sees the question.
  {
    what: 'in a closed <details>',
    body: `<details><summary>Valuta</summary>${link}</details>`,
    score: 1,
    rule: 'hidden',
  },
  { what: 'that is there twice', body: `<div>${link}</div><div>${link}</div>`, score: 1, rule: 'twice' },
  {
    what: 'in a slot of a shadow root',
    body: `<div><template shadowrootmode="open"><slot></slot></template>${link}</div>`,
    score: 1,
  },
  {
    what: 'in a shadow root',
    body: `<div id="asked"></div><civita-page-feedback profile="utile"></civita-page-feedback>
      <script>asked.attachShadow({ mode: 'open' }).append(document.createElement('civita-page-feedback'))</script>`,
    score: 0,
    rule: 'shadow',
  },
];

function whole(body: string): string {
  return `<!doctype html><html lang="it"><head><title>Prova</title>
    <link rel="stylesheet" href="/assets/theme/bootstrap-italia.css"><script type="module" async src="/civita/civita.js"
    data-civita-source="/reports/palermo-2020.json" data-civita-service="/" data-civita-privacy="/privacy"></script>
    </head><body><h1>Prova</h1>${body}</body></html>`;
}

describe('the national validator itself', { skip, concurrency: 4 }, () => {
  const city = visitedPortal();
  let ours = '';
  before(async () => {
    process.env['PUPPETEER_EXECUTABLE_PATH'] ??= (await chromiumOptions()).executablePath;
    // Their own browser, for one of the audits: without this each page would start one.
    const { initializePuppeteer } = await theirs('PuppeteerInstance.js');
    await (initializePuppeteer as () => Promise<unknown>)();
    const entry = join(root, 'packages', 'elements', 'src', 'validate.ts');
    const bundle = { bundle: true, format: 'iife', globalName: 'ours', write: false } as const;
    const { outputFiles } = await build({ entryPoints: [entry], conditions: ['@civita/source'], ...bundle });
    ours = outputFiles[0]?.text ?? '';
    const manifest = await readFile(join(resolve(folder ?? ''), 'package.json'), 'utf8');
    console.log(`pa-website-validator-ng ${(JSON.parse(manifest) as { version: string }).version}`);
  });
  after(async () => {
    const { closeBrowsers } = await theirs('PuppeteerInstance.js');
    await (closeBrowsers as () => Promise<void>)();
  });

  /** Opens a page as they do: in a small window, and when the network has been quiet. */
  async function open(path: string, body?: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const { page, close } = await watch(city.browser, { width: 800, height: 600 });
    // Puppeteer took this away; their version has it.
    Object.assign(page, { cookies: () => page.browserContext().cookies() });
    if (body !== undefined) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isPage = request.url() === city.portal.origin + path;
        void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.continue());
      });
    }
    await page.goto(city.portal.origin + path, { waitUntil: ['load', 'networkidle0'] });
    return { page, close };
  }

  it('compares with the very words that our tests hold', async () => {
    const module = await theirs('storage/municipality/feedbackComponentStructure.js');
    const { title, positive_rating, negative_rating } = module['feedbackComponentStructure'] as Words;
    const part = ({ question, answers }: Words['positive_rating']): object => ({
      question: question.text,
      answers: answers.texts,
    });
    const said = { title: title.text, positive: part(positive_rating), negative: part(negative_rating) };
    assert.deepEqual(said, national);
  });

  for (const [name, path] of Object.entries(pages))
    it(`is content with fonts, theme and cookies of the page ${name}`, async () => {
      const { page, close } = await open(path);
      for (const audit of ['municipality_font', 'municipality_bootstrap', 'municipality_cookie'])
        assert.deepEqual(await audited(audit, page), [1, '[]'], audit);
      await close();
    });

  for (const path of [pages.home, pages.pnrr])
    it(`finds the question on ${path} green, as one of a page and as one of a service`, async () => {
      const { page, close } = await open(path);
      for (const audit of ['municipality_feedback', 'municipality_user_experience_evaluation'])
        assert.deepEqual(await audited(audit, page), [1, '[]'], audit);
      await close();
    });

  for (const { what, body, score, rule } of cases)
    it(`gives ${String(score)} to a question ${what}, and ours finds ${rule ?? 'nothing'}`, async () => {
      const { page, close } = await open('/prova', whole(body));
      await page.evaluate(`${ours}; globalThis.ours = ours`);
      const found = await page.evaluate(async () => {
        const { ours: program } = globalThis as unknown as { ours: typeof import('@civita/elements/validate') };
        const asked = document.querySelector('#asked') ?? document.querySelector('civita-page-feedback');
        return (await program.validate(asked)).map((fault) => fault.rule as string);
      });
      assert.deepEqual([...new Set(found)], rule ? [rule] : []);
      const [given, said] = await audited('municipality_feedback', page);
      assert.equal(given, score, said);
      await close();
    });
});
