import type { Project } from '../domain/project.ts';
import type { Queried } from './facts.ts';
import type { ProjectFilter } from './matching.ts';
import { matching } from './matching.ts';
import type { ProjectOrder } from './order.ts';
import { firstRows } from './order.ts';
import { tableOf } from './table.ts';

/** Which part of what was found is wanted, and in what order. */
export interface Page {
  /** The report's own order when not stated. */
  readonly order?: ProjectOrder | undefined;
  /** How many projects to pass over; 0 when not stated. */
  readonly from?: number | undefined;
  /** How many projects at most; all when not stated. */
  readonly size?: number | undefined;
  /** BCP 47 tag of the reader's language, to sort by title; Italian when not stated. */
  readonly language?: string | undefined;
}

/** A page of what was found, with how many there are in all. */
export interface FoundProjects {
  /** How many fit, on all pages. */
  readonly total: number;
  /** Those of the page that was asked for. */
  readonly projects: readonly Project[];
}

/**
 * The projects of a report that fit a filter. Indexes are made when a query first needs them and kept as long as the report
 * object itself, which is taken to be never changed.
 *
 * @throws RangeError when `from` or `size` is no whole number from 0.
 */
export function findProjects(report: Queried, filter: ProjectFilter = {}, page: Page = {}): FoundProjects {
  const { order, from = 0, size = Infinity, language = 'it' } = page;
  if (!(isCount(from) && (isCount(size) || size === Infinity)))
    throw new RangeError(`"from" and "size" of a page are whole numbers from 0, not ${from} and ${size}.`);
  const table = tableOf(report);
  const matches = matching(table, filter);
  const total = countOf(matches);
  const end = Math.min(total, from + size);
  const rows = order ? firstRows(table, matches, order, end, language).slice(from) : inOrder(matches, from, end);
  return { total, projects: rows.flatMap((row) => table.projects[row] ?? []) };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function countOf({ hits, needed }: ReturnType<typeof matching>): number {
  let count = 0;
  for (let row = 0; row < hits.length; row += 1) if (hits[row] === needed) count += 1;
  return count;
}

function inOrder({ hits, needed }: ReturnType<typeof matching>, from: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0, found = 0; found < end && row < hits.length; row += 1) {
    if (hits[row] !== needed) continue;
    if (found >= from) rows.push(row);
    found += 1;
  }
  return rows;
}
