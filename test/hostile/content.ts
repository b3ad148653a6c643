import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport } from '@civita/sdk/wire';
import type { Browser, Page } from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import { root } from '../../tools/cache.ts';
import { wholeReport as report } from '../sdk/support/whole-report.ts';
import { addQuestions } from './questions.ts';

/** Names under which a report refers to something else; another text there only breaks the reference. */
const references = /^(id|edition|objective|programme|activities|programmes|projects|family)$/;

/** Reports on one page; more at once keep a browser waiting until a request counts as lost. */
const AT_ONCE = 40;

/** What came of showing strings. */
export interface Shown {
  /** How many of them an element showed; the schema refuses the others. */
  readonly shown: number;
  /** In how many fields of the report each stood. */
  readonly fields: number;
  readonly problems: readonly string[];
}

/**
 * Puts each string into every text of a report, of a question and of its figures, and shows that by every element that shows one,
 * under a policy that lets only Lit make markup. A problem is: something ran, something was requested, an element is there that a harmless text has not, or
 * the policy was broken.
 */
export async function showStrings(browser: Browser, strings: readonly string[]): Promise<Shown> {
  await buildIfStale();
  const fields = freeTexts();
  // An address makes a link of a field for addresses, and rightly so: then the element is another one.
  const reports = ['Testo', ...strings.filter((text) => !/^\s*https?:/i.test(text))]
    .map((text) => withText(report, fields, text))
    .filter((value) => checkReport(value).ok);
  const server = createServer((request, response) => {
    const [, kind, name = ''] = (request.url ?? '').split(/[/?]/);
    if (kind === 'page') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
      });
      response.end(pageWith(Number(name), reports.length));
    } else if (kind === 'report') {
      const told = name === 'earlier' ? withText(report, fields, 'Prima') : reports[Number(name)];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    } else {
      readFile(join(root, 'packages/elements/cdn', request.url ?? '')).then(
        (code) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const problems: string[] = [];
    await watch(page, origin, problems);
    for (let first = 1; first < reports.length; first += AT_ONCE) {
      await open(page, `${origin}/page/${first}`);
      problems.push(...(await page.evaluate(compare)));
    }
    for (let first = 0; first < strings.length; first += 10 * AT_ONCE) {
      await open(page, `${origin}/page/0`);
      await addQuestions(page, strings.slice(first, first + 10 * AT_ONCE));
      problems.push(...(await page.evaluate(compare)));
    }
    return { shown: reports.length - 1, fields: fields.length, problems };
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Notes what happens on a page that should not. */
async function watch(page: Page, origin: string, problems: string[]): Promise<void> {
  const known = new RegExp(
    `^${origin}/((page|report)/(\\d+|earlier)$|civita\\.js$|chunks/[\\w-]+\\.js$|favicon\\.ico$)`,
  );
  page.on('request', (request) => {
    // Firefox asks itself for the font of what it has no letter for.
    if (!request.url().startsWith('data:') && !known.test(request.url())) problems.push(`requested ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`asked "${dialog.message()}"`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(`uncaught ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told, ran: () => told.push('ran') });
    document.addEventListener('securitypolicyviolation', (event) => told.push(`broke ${event.violatedDirective}`));
  });
}

/** Opens a page and waits until every element shows its report. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll<Element & { state?: { status: string } }>('civita-source > *')].every(
        ({ state, localName, shadowRoot }) =>
          state &&
          state.status !== 'loading' &&
          state.status !== 'idle' &&
          // It waits for another edition too.
          (localName !== 'civita-changes' || shadowRoot?.querySelector('.civita')),
      ),
    { timeout: 120_000, polling: 200 },
  );
}

/** Compares each element with the first of its kind, which shows a harmless text. It runs in the page. */
function compare(): string[] {
  const problems = (globalThis as unknown as { told: string[] }).told;
  const shapes = new Map<string, string>();
  for (const element of document.querySelectorAll<HTMLElement>('civita-source > *, [data-kind]')) {
    const inside = [...(element.shadowRoot ?? element).querySelectorAll('*')];
    const shape = inside
      .map((node) => {
        const names = node.getAttributeNames().filter((name) => name !== 'lang');
        const leads = node instanceof HTMLAnchorElement ? node.protocol : '';
        return `${node.localName}[${names.sort().join()}]${/^(https?:|mailto:|tel:)?$/.test(leads) ? '' : leads}`;
      })
      .join(' ');
    const kind = element.dataset['kind'] ?? element.outerHTML;
    const expected = shapes.get(kind) ?? shape;
    shapes.set(kind, expected);
    const text =
      (element.shadowRoot ?? element).querySelector('[part=title], .civita-funding-programme p')?.textContent ?? '';
    if (inside.length < 3) problems.push(`${element.localName} shows nothing`);
    else if (shape !== expected) problems.push(`${element.localName} is another one with "${text}": ${shape}`);
    for (const node of inside)
      if (node.children.length === 0 && /[\u202a-\u202e\u2066-\u2069]/.test(node.textContent))
        problems.push(`${element.localName} lets a text turn what is around it in ${node.outerHTML.slice(0, 200)}`);
  }
  return problems;
}

const [project] = report.projects;

/** Every element that shows a report, as it shows most. */
const elements = `
  <civita-objective-card objective="linea"></civita-objective-card>
  <civita-objective-card objective="linea" size="wide"></civita-objective-card>
  <civita-project-card project="${project?.id ?? ''}"></civita-project-card>
  <civita-funding-badge programme="programma"></civita-funding-badge>
  <civita-money-line project="${project?.id ?? ''}"></civita-money-line>
  <civita-progress project="${project?.id ?? ''}"></civita-progress>
  <civita-milestones project="${project?.id ?? ''}"></civita-milestones>
  <civita-indicator indicator="${project?.indicators?.[0]?.id ?? ''}"></civita-indicator>
  <civita-changes earlier-src="/report/earlier"></civita-changes>
  <civita-objective-list></civita-objective-list>
  <civita-objective-list entries="projects"></civita-objective-list>
  <civita-report></civita-report>
  <civita-report open="linea"></civita-report>
  <civita-report open="${report.edition.sections?.[0]?.id ?? ''}"></civita-report>
  <civita-term open>${Object.keys(report.glossary)[0] ?? ''}</civita-term>`;

/** A page with the harmless report and those from `first` on. */
function pageWith(first: number, count: number): string {
  const numbers = [0];
  for (let number = first; number < Math.min(first + AT_ONCE, count); number += 1) numbers.push(number);
  const sources = numbers.map((number) => `<civita-source src="/report/${number}">${elements}</civita-source>`);
  return `<!doctype html><html lang="it"><title>Testi</title><script type="module" src="/civita.js"></script>${sources.join('')}</html>`;
}

type Path = readonly (string | number)[];

/** The places of a report where any text may stand. */
function freeTexts(): readonly Path[] {
  return leaves(report).filter((path) => {
    const name = path.findLast((step) => typeof step === 'string') ?? '';
    return !references.test(name) && checkReport(withText(report, [path], 'Testo <b>')).ok;
  });
}

function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withText(value: unknown, paths: readonly Path[], text: string): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], copy);
    (holder as Record<string | number, unknown>)[path.at(-1)!] = text;
  }
  return copy;
}
