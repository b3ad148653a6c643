import type { Shown } from './records.ts';

/** One way to show objectives, made by its own documentation's words. It runs in the page. */
export interface Adapter {
  /** Shows all of them below `root`; resolves when they are in the document, painted or not. */
  readonly mount: (root: HTMLElement, records: readonly Shown[]) => Promise<unknown>;
  /** Resolves when all that was left for later is on the page too; nothing is, when not stated. */
  readonly whole?: (root: HTMLElement, count: number) => Promise<unknown>;
  /** Shows other records in the place of those that it showed. */
  readonly update: (root: HTMLElement, changed: ReadonlyMap<number, Shown>, all: readonly Shown[]) => Promise<unknown>;
}

/** Where an adapter meets the page's measuring. */
export function offer(adapter: Adapter): void {
  Object.assign(globalThis, { adapter });
}
