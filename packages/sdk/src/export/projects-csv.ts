import { amountOf } from '../domain/amounts.ts';
import type { FundingLine } from '../domain/funding.ts';
import type { AmountFact } from '../domain/funding.ts';
import { AMOUNT_KINDS } from '../domain/funding.ts';
import { awardedLines } from '../domain/money-line.ts';
import type { Money } from '../domain/money.ts';
import { sumMoney } from '../domain/money.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import { textIn } from '../domain/text.ts';
import type { Cell, CsvOptions } from './csv.ts';
import { csv } from './csv.ts';

/** What a table of projects tells. */
export interface ProjectsCsvOptions extends CsvOptions {
  /** BCP 47 tag of the language for titles and names; Italian when not stated. */
  readonly language?: string | undefined;
  /** Which projects, for example what a query found; all when not stated. */
  readonly projects?: readonly Project[] | undefined;
}

type Column = readonly [name: string, cell: (project: Project) => Cell];

/**
 * The projects of a report as a table, one row each. Column names are those of `report v1` and stay the same in every language.
 * Each kind of amount has a column for each currency that some project states it in: `awarded EUR`, `payments EUR`. An empty
 * cell is "not stated". Several values of one cell are parted by `; `.
 *
 * @throws RangeError when awarded amounts of a project leave the safe integers.
 */
export function projectsCsv(report: Report, options: ProjectsCsvOptions = {}): string {
  const { language = 'it', projects = report.projects } = options;
  const columns = [...told(report, language), ...amounts(projects)];
  const rows = projects.map((project) => columns.map(([, cell]) => cell(project)));
  return csv([columns.map(([name]) => name), ...rows], options);
}

function told(report: Report, language: string): readonly Column[] {
  const listed = new Map<string, Set<string>>();
  for (const { id, projects = [] } of report.activities)
    for (const project of projects) listed.set(project, (listed.get(project) ?? new Set()).add(id));
  return [
    ['id', ({ id }) => id],
    ['title', ({ title }) => textIn(title, language).value],
    ['status', ({ status }) => status.code],
    [
      'CUP',
      ({ identifiers }) => joined(identifiers.filter(({ scheme }) => scheme === 'CUP').map(({ value }) => value)),
    ],
    ['activities', ({ id, activities }) => joined([...activities, ...(listed.get(id) ?? [])])],
    ['programmes', ({ funding }) => joined(funding.flatMap(({ programme }) => programme ?? []))],
    ['funds', ({ funding }) => joined(funding.map(({ source }) => source))],
    ['places', ({ places }) => joined(places.map(({ name }) => textIn(name, language).value))],
    ['planned start', ({ planned }) => planned.start],
    ['planned end', ({ planned }) => planned.end],
    ['actual start', ({ actual }) => actual.start],
    ['actual end', ({ actual }) => actual.end],
    ['as of', ({ asOf }) => asOf],
  ];
}

/** Awarded money first, then each kind of stated amount in the order of the model; only what some project states. */
function amounts(projects: readonly Project[]): readonly Column[] {
  const currencies = [
    ...new Set(projects.flatMap((project) => figuresOf(project).map(({ amount }) => amount.value.currency))),
  ].sort();
  const columns = currencies.flatMap((currency): readonly Column[] => [
    [`awarded ${currency}`, (project) => awarded(project, currency)],
    ...AMOUNT_KINDS.map((kind): Column => [
      `${kind} ${currency}`,
      (project) => amountOf(project, kind, currency)?.value,
    ]),
  ]);
  return columns.filter(([, cell]) => projects.some((project) => cell(project) !== undefined));
}

function figuresOf({ funding, amounts: stated }: Project): readonly (FundingLine | AmountFact)[] {
  return [...funding, ...stated];
}

function awarded(project: Project, currency: string): Money | undefined {
  return sumMoney(
    awardedLines(project)
      .map(({ amount }) => amount.value)
      .filter((value) => value.currency === currency),
  );
}

function joined(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}
