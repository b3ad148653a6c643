import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread itself worked: what other processes do meanwhile is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly frame?: string } };
}

/** What the main thread of a page did. */
export interface MainThread {
  /** Milliseconds of processor time of every task, in their order. */
  readonly tasks: readonly number[];
  /** Milliseconds of processor time by kind of work, without what stands inside it. */
  readonly own: ReadonlyMap<string, number>;
}

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-v8.gc'];

/** Records what the main thread of a page works while something happens. */
export async function traced(page: Page, happen: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({ categories: ['-*', ...categories] });
  await page.evaluate(() => void performance.mark('civita-bench'));
  await happen();
  const buffer = await page.tracing.stop();
  if (!buffer) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString()) as { traceEvents: readonly TraceEvent[] };
  return mainThread(traceEvents);
}

/** The thread that set the mark is the page's own; a page that went elsewhere sets one there too. */
function mainThread(events: readonly TraceEvent[]): MainThread {
  const marked = new Set(events.filter(({ name }) => name === 'civita-bench').map(({ pid, tid }) => `${pid} ${tid}`));
  const complete = events
    .filter((event) => event.ph === 'X' && event.dur !== undefined && marked.has(`${event.pid} ${event.tid}`))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const own = new Map<string, number>();
  const tasks: number[] = [];
  const open: { readonly end: number; readonly name: string }[] = [];
  const add = (name: string, microseconds: number): void =>
    void own.set(name, (own.get(name) ?? 0) + microseconds / 1000);
  for (const { name, ts, dur = 0, tdur = 0 } of complete) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    if (outer) add(outer.name, -tdur);
    else tasks.push(tdur / 1000);
    add(name, tdur);
    open.push({ name, end: ts + dur });
  }
  return { tasks, own };
}

/** Milliseconds by which tasks go beyond 50 ms each: https://web.dev/articles/tbt */
export function blocking(tasks: readonly number[]): number {
  return tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
}

/** Milliseconds of all tasks. */
export function worked(tasks: readonly number[]): number {
  return tasks.reduce((sum, task) => sum + task, 0);
}
