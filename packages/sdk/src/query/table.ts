import type { Project } from '../domain/project.ts';
import type { FundingLine } from '../domain/funding.ts';
import type { Amounts, Measure } from './amounts.ts';
import { amountColumns, figuresOf } from './amounts.ts';
import type { DateCodes } from './date-codes.ts';
import { dateCodesOf } from './date-codes.ts';
import type { Dimension, Queried } from './facts.ts';
import { factsBy } from './facts.ts';
import type { Postings } from './postings.ts';
import { postingsOf } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import { textIndexOf } from './text-index.ts';

/** A report's projects as columns: each project is a row, and each part is made when a query first needs it, then kept. */
export interface Table {
  /** Each project once, by id, in the report's order. */
  readonly projects: readonly Project[];
  readonly dates: DateCodes;
  readonly texts: TextIndex;
  by(dimension: Dimension): Postings;
  /** A column by currency; one entry a row. */
  amounts(measure: Measure): ReadonlyMap<string, Amounts>;
  /**
   * One entry for each entry of the dimension's postings: for awarded money by fund or programme the part that comes from it,
   * else the whole project's amount.
   */
  amountsBy(dimension: Dimension, measure: Measure): ReadonlyMap<string, Amounts>;
  /** Something else that is made once for a report, by name. */
  kept<T>(name: string, make: () => T): T;
}

const tables = new WeakMap<Queried, Table>();

/** The table of a report, made once for it: a report is never changed, only replaced. */
export function tableOf(report: Queried): Table {
  const known = tables.get(report);
  if (known) return known;
  const made = makeTable(report);
  tables.set(report, made);
  return made;
}

function makeTable(report: Queried): Table {
  const projects = distinct(report.projects);
  const made = new Map<string, unknown>();
  const table: Table = {
    projects,
    get dates() {
      return kept('dates', () => dateCodesOf(projects));
    },
    get texts() {
      return kept('texts', () => textIndexOf(projects));
    },
    by: (dimension) => kept(`by ${dimension}`, () => postingsOf(projects, factsBy(dimension, report))),
    amounts: (measure) => kept(`amounts ${measure}`, () => amountsOf(table, measure)),
    amountsBy: (dimension, measure) =>
      kept(`amounts ${measure} by ${dimension}`, () => amountsAlong(table, dimension, measure)),
    kept,
  };
  return table;

  function kept<T>(name: string, make: () => T): T {
    const value = made.has(name) ? (made.get(name) as T) : make();
    made.set(name, value);
    return value;
  }
}

function distinct(projects: readonly Project[]): readonly Project[] {
  const ids = new Set<string>();
  return projects.filter(({ id }) => !ids.has(id) && ids.add(id));
}

function amountsOf({ projects, dates }: Table, measure: Measure): ReadonlyMap<string, Amounts> {
  const columns = amountColumns(projects.length, dates);
  projects.forEach((project, row) => columns.set(row, figuresOf(project, measure)));
  return columns.byCurrency;
}

function amountsAlong(table: Table, dimension: Dimension, measure: Measure): ReadonlyMap<string, Amounts> {
  const { keys, offsets, rows } = table.by(dimension);
  const columns = amountColumns(rows.length, table.dates);
  const part = measure === 'awarded' ? PARTS[dimension] : undefined;
  keys.forEach((key, index) => {
    for (let entry = offsets[index] ?? 0; entry < (offsets[index + 1] ?? 0); entry += 1) {
      const project = table.projects[rows[entry] ?? 0];
      if (project) columns.set(entry, figuresOf(project, measure, part && ((line) => part(line) === key)));
    }
  });
  return columns.byCurrency;
}

/** In which dimensions money is told line by line. */
const PARTS: Partial<Record<Dimension, (line: FundingLine) => string | undefined>> = {
  fund: ({ source }) => source,
  programme: ({ programme }) => programme,
};
