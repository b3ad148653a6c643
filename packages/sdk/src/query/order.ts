import { dayNumber } from '../domain/days.ts';
import { intervalOf } from '../domain/period.ts';
import type { PartialDate } from '../domain/period.ts';
import { textIn } from '../domain/text.ts';
import type { Measure } from './amounts.ts';
import type { Matches } from './matching.ts';
import type { Table } from './table.ts';

/**
 * In what order projects come: by title in the reader's language, by the first day of their start or the last of their end (as
 * they came about, else as planned), or by an amount in one currency. What does not state it comes last in both directions;
 * what is equal comes by id.
 */
export interface ProjectOrder {
  /** A word of the project, or an amount in one currency. */
  readonly by: 'title' | 'start' | 'end' | { readonly measure: Measure; readonly currency: string };
  /** The last or largest first. */
  readonly descending?: boolean | undefined;
}

/** The first `size` of the rows that fit, in this order. */
export function firstRows(
  table: Table,
  { hits, needed }: Matches,
  { by, descending = false }: ProjectOrder,
  size: number,
  language: string,
): readonly number[] {
  const values = columnOf(table, by, language);
  const ids = idRanks(table);
  const keyOf = (row: number): number => {
    const value = values?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? Infinity : descending ? -value : value;
  };
  const comesAfter = (key: number, row: number, other: Ranked): boolean =>
    key > other.key || (key === other.key && (ids[row] ?? 0) > (ids[other.row] ?? 0));
  const best: Ranked[] = [];
  for (let row = 0; row < hits.length; row += 1) {
    if (hits[row] !== needed) continue;
    const key = keyOf(row);
    const worst = best[0];
    if (best.length < size) climb(best, { key, row }, comesAfter);
    else if (worst && !comesAfter(key, row, worst)) sink(best, { key, row }, comesAfter);
  }
  return best.sort((a, b) => (comesAfter(a.key, a.row, b) ? 1 : -1)).map(({ row }) => row);
}

interface Ranked {
  readonly key: number;
  readonly row: number;
}

type ComesAfter = (key: number, row: number, other: Ranked) => boolean;

/** Adds to a heap whose top comes last. */
function climb(heap: Ranked[], item: Ranked, comesAfter: ComesAfter): void {
  let place = heap.length;
  heap.push(item);
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (!parent || !comesAfter(item.key, item.row, parent)) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = item;
}

/** Takes the top of the heap away and puts the item in. */
function sink(heap: Ranked[], item: Ranked, comesAfter: ComesAfter): void {
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    let child = heap[below];
    const other = heap[below + 1];
    if (child && other && comesAfter(other.key, other.row, child)) {
      below += 1;
      child = other;
    }
    if (!child || !comesAfter(child.key, child.row, item)) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = item;
}

/** A number for each row, `NaN` where nothing is stated; `undefined` when no project states it. */
function columnOf(table: Table, by: ProjectOrder['by'], language: string): Float64Array | undefined {
  if (typeof by === 'object') return table.amounts(by.measure).get(by.currency)?.minor;
  if (by === 'title') return table.kept(`order title ${language}`, () => titleRanks(table, language));
  return table.kept(`order ${by}`, () =>
    Float64Array.from(table.projects, ({ planned, actual }) => dayOf(actual[by] ?? planned[by], by)),
  );
}

function dayOf(date: PartialDate | undefined, end: 'start' | 'end'): number {
  const interval = date === undefined ? undefined : intervalOf(date);
  return interval ? dayNumber(end === 'start' ? interval.first : interval.last) : Number.NaN;
}

function titleRanks({ projects }: Table, language: string): Float64Array {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const titles = projects.map(({ title }) => textIn(title, language).value);
  return ranks(titles, compare);
}

function idRanks(table: Table): Float64Array {
  return table.kept('order id', () =>
    ranks(
      table.projects.map(({ id }) => id),
      (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    ),
  );
}

/** The place of each text among all of them in order; equal texts share one. */
function ranks(texts: readonly string[], compare: (a: string, b: string) => number): Float64Array {
  const order = [...texts.keys()].sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const found = new Float64Array(texts.length);
  let rank = 0;
  order.forEach((row, index) => {
    const before = order[index - 1];
    if (before !== undefined && compare(texts[before] ?? '', texts[row] ?? '') !== 0) rank += 1;
    found[row] = rank;
  });
  return found;
}
