import type { MoneySum } from '../domain/money-line.ts';
import type { Text } from '../domain/text.ts';
import type { Amounts, Measure } from './amounts.ts';
import type { Dimension, Queried } from './facts.ts';
import { DIMENSIONS } from './facts.ts';
import type { Matches, ProjectFilter } from './matching.ts';
import { matching } from './matching.ts';
import { totalOf } from './sum.ts';
import { tableOf } from './table.ts';

/** The projects that share a value of a dimension. */
export interface ProjectGroup {
  /** A status or fund code, a programme's or objective's id, a place's or classification's code, a year. */
  readonly key: string;
  /** The key in words, where the report has any. */
  readonly label: Text | undefined;
  /** How many are in it. */
  readonly projects: number;
  /** By currency: what they state in it, over how many. A sum beyond the safe integers is left out. */
  readonly sums: readonly MoneySum[];
}

/** Groups, and how many projects are in none since they do not state the dimension. */
export interface ProjectGroups {
  /** In the order of their keys; those without a project are left out. */
  readonly groups: readonly ProjectGroup[];
  /** How many projects are in none. */
  readonly without: number;
}

/** One choice in a dimension with how many projects it would leave. */
export interface Facet {
  /** What to filter by. */
  readonly key: string;
  /** The key in words, where the report has any. */
  readonly label: Text | undefined;
  /** How many projects would be left. */
  readonly projects: number;
}

/**
 * The projects that fit a filter by a dimension, in the order of its keys; groups without a project are left out. A project of
 * two groups is in both, so groups do not add up to a whole, with one exception: awarded money by fund or programme, which
 * is told line by line.
 */
export function groupProjects(
  report: Queried,
  dimension: Dimension,
  { measure = 'awarded', filter = {} }: { readonly measure?: Measure; readonly filter?: ProjectFilter } = {},
): ProjectGroups {
  const table = tableOf(report);
  const { keys, labels, offsets, rows, without } = table.by(dimension);
  const currencies = [...table.amountsBy(dimension, measure)].sort(([a], [b]) => (a < b ? -1 : 1));
  const matches = matching(table, filter);
  const groups: ProjectGroup[] = [];
  keys.forEach((key, index) => {
    const from = offsets[index] ?? 0;
    const to = offsets[index + 1] ?? 0;
    const projects = countOf(rows, from, to, matches);
    if (projects === 0) return;
    const sums = currencies.flatMap(
      ([currency, amounts]) => totalOf(amounts, { from, to, rows, matches }, currency, projects, table.dates) ?? [],
    );
    groups.push({ key, label: labels[index], projects, sums });
  });
  return { groups, without: countOf(without, 0, without.length, matches) };
}

/** The money of the projects that fit a filter, by currency, each over how many. */
export function sumProjects(report: Queried, measure: Measure, filter: ProjectFilter = {}): readonly MoneySum[] {
  const table = tableOf(report);
  const matches = matching(table, filter);
  const rows = table.kept('rows', () => Uint32Array.from(table.projects.keys()));
  const of = countOf(rows, 0, rows.length, matches);
  const sumIn = ([currency, amounts]: readonly [string, Amounts]): MoneySum | undefined =>
    totalOf(amounts, { from: 0, to: rows.length, rows, matches }, currency, of, table.dates);
  return [...table.amounts(measure)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap((column) => sumIn(column) ?? []);
}

/**
 * What may still be chosen: in each dimension its values with how many projects fit the filter's other conditions, most first.
 * So that a person can add a second value of a list, its own condition does not count.
 */
export function facetsOf(
  report: Queried,
  filter: ProjectFilter = {},
  dimensions: readonly Dimension[] = DIMENSIONS,
): Readonly<Partial<Record<Dimension, readonly Facet[]>>> {
  const table = tableOf(report);
  const all = matching(table, filter);
  return Object.fromEntries(
    dimensions.map((dimension) => {
      const { keys, labels, offsets, rows } = table.by(dimension);
      const matches = filter[dimension] ? matching(table, filter, dimension) : all;
      const facets = keys.flatMap((key, index) => {
        const projects = countOf(rows, offsets[index] ?? 0, offsets[index + 1] ?? 0, matches);
        return projects > 0 ? [{ key, label: labels[index], projects }] : [];
      });
      return [dimension, facets.sort((a, b) => b.projects - a.projects)];
    }),
  );
}

function countOf(rows: Uint32Array, from: number, to: number, { hits, needed }: Matches): number {
  if (needed === 0) return to - from;
  let count = 0;
  for (let entry = from; entry < to; entry += 1) if (hits[rows[entry] ?? 0] === needed) count += 1;
  return count;
}
