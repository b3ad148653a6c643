import { random } from './random.ts';

/** Milliseconds of processor time that a piece of work takes, its collector threads included, and what it made. */
export function worked<T>(work: () => T): { readonly ms: number; readonly value: T } {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, value };
}

/** Milliseconds on the clock that a piece of work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle value; the lower of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}

/** Does all of a round so many times, one thing after the other, and gives each thing's figure in every round. */
export function rounds<K extends string>(count: number, round: () => Readonly<Record<K, number>>): Record<K, number[]> {
  const found: Partial<Record<K, number[]>> = {};
  for (let index = 0; index < count; index += 1)
    for (const [name, figure] of Object.entries(round()) as [K, number][]) (found[name] ??= []).push(figure);
  return found as Record<K, number[]>;
}

/** The same things in another order for each round, the same in every run. */
export function shuffled<T>(things: readonly T[], round: number): readonly T[] {
  const next = random(round + 1);
  return things
    .map((thing) => ({ thing, place: next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
