import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { traced, worked } from '../trace.ts';
import type { Adapter } from './adapter.ts';
import type { Shown, recordsOf } from './records.ts';

/** What one page measured. */
export interface Sample {
  /** Milliseconds of the main thread's processor time from the records to the painted page. */
  readonly first: number;
  /** What of it is the browser's style, layout and paint, in this order. */
  readonly drawing: readonly number[];
  /** The same for what is made after that, unasked. */
  readonly later: number;
  /** Milliseconds of the longest task of it. */
  readonly longest: number;
  /** The same for two frames in which nothing changes. */
  readonly idle: number;
  /** The same for other progress and money in one card of a hundred, or in one when there are fewer. */
  readonly update: number;
  /** Per card. */
  readonly nodes: number;
  /** Bytes of the JavaScript heap per card, after its garbage was collected. */
  readonly heap: number;
  /** Layout shift from first paint to the page's end and back: https://web.dev/articles/cls */
  readonly shift: number;
  /** Strings of the first card that a reader does not find. */
  readonly missing: readonly string[];
}

/** What the accessibility tree has of a page that was not scrolled. */
export interface Tree {
  readonly headings: number;
  readonly bars: number;
}

interface Bench {
  adapter: Adapter;
  recordsOf: typeof recordsOf;
  records: readonly Shown[];
  changed: ReadonlyMap<number, Shown>;
  shift: number;
}

/** How a trace of Chromium calls what it does besides running script. */
const DRAWING = [['UpdateLayoutTree'], ['Layout'], ['PrePaint', 'Paint', 'Layerize']] as const;

/** Opens a fresh page, shows so many cards in it, changes some. */
export async function visit(browser: Browser, address: string, count: number): Promise<Sample> {
  return inPage(browser, address, count, async (page, session) => {
    const before = await holdings(session);
    const first = await traced(page, () => page.evaluate(mount));
    const later = await traced(page, () => page.evaluate(rest));
    const after = await holdings(session);
    const idle = await traced(page, () => page.evaluate(frames));
    const update = await traced(page, () => page.evaluate(change));
    const shift = await page.evaluate(scroll);
    return {
      first: worked(first.tasks),
      drawing: DRAWING.map((kinds) => worked(kinds.map((kind) => first.own.get(kind) ?? 0))),
      later: worked(later.tasks),
      longest: Math.max(...later.tasks),
      idle: worked(idle.tasks),
      update: worked(update.tasks),
      nodes: (after.nodes - before.nodes) / count,
      heap: (after.heap - before.heap) / count,
      shift,
      missing: await page.evaluate(missingStrings),
    };
  });
}

/** Counts headings of cards and named progress bars, as assistive technology gets them. */
export async function treeOf(browser: Browser, address: string, count: number): Promise<Tree> {
  return inPage(browser, address, count, async (page, session) => {
    await page.evaluate(mount);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const has = (role: string, isRight: (name: string) => boolean): number =>
      nodes.filter((node) => !node.ignored && node.role?.value === role && isRight(String(node.name?.value ?? '')))
        .length;
    return {
      headings: has('heading', (name) => name.includes('quartiere')),
      bars: has('progressbar', (name) => name !== ''),
    };
  });
}

async function inPage<T>(
  browser: Browser,
  address: string,
  count: number,
  look: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(address);
    await page.waitForFunction(() => 'adapter' in globalThis);
    await page.evaluate(prepare, count);
    return await look(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
}

async function holdings(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((known) => known.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}

/** Runs in the page, as all below: makes the records before anything is timed. */
function prepare(count: number): void {
  const here = globalThis as unknown as Bench;
  here.records = here.recordsOf(count);
  const others = here.recordsOf(count, true);
  const step = Math.min(count, 100);
  here.changed = new Map(others.flatMap((shown, index) => (index % step === 0 ? [[index, shown] as const] : [])));
  here.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function mount(): Promise<void> {
  const { adapter, records } = globalThis as unknown as Bench;
  await adapter.mount(document.getElementById('root') as HTMLElement, records);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Two more frames belong to it: after the first the browser looks once what lies under the pointer, also where nothing comes. */
async function rest(): Promise<void> {
  const { adapter, records } = globalThis as unknown as Bench;
  await adapter.whole?.(document.getElementById('root') as HTMLElement, records.length);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function frames(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function change(): Promise<void> {
  const { adapter, records, changed } = globalThis as unknown as Bench;
  await adapter.update(document.getElementById('root') as HTMLElement, changed, records);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function scroll(): Promise<number> {
  for (const top of [document.documentElement.scrollHeight, 0]) {
    scrollTo(0, top);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  return (globalThis as unknown as Bench).shift;
}

function missingStrings(): readonly string[] {
  const { changed } = globalThis as unknown as Bench;
  const [shown] = [...changed.values()];
  const textOf = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
  const said = textOf(document.body).replace(/\s+/g, ' ');
  if (!shown) return ['every string'];
  const { label, title, summary, narrative, status, percent, amount, responsible, foot } = shown;
  return [label, title, summary, narrative, status, percent, amount, responsible, foot].filter(
    (text) => !said.includes(text.replace(/\s+/g, ' ')),
  );
}
