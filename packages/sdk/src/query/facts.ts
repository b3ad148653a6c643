import { identifierOf } from '../domain/identifiers.ts';
import type { PartialDate } from '../domain/period.ts';
import { intervalOf } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import type { Text } from '../domain/text.ts';
import { textIn } from '../domain/text.ts';

/** What a query reads of a report. */
export type Queried = Pick<Report, 'projects' | 'programmes' | 'objectives' | 'activities'>;

/** By what projects are filtered, counted and grouped. */
export type Dimension = 'status' | 'fund' | 'programme' | 'objective' | 'place' | 'sdg' | 'stakeholder' | 'year';

/** Every {@link Dimension}. */
export const DIMENSIONS: readonly Dimension[] = [
  'status',
  'fund',
  'programme',
  'objective',
  'place',
  'sdg',
  'stakeholder',
  'year',
];

/** One value of a dimension; `label` says it in words, where the report has any. */
export interface Fact {
  readonly key: string;
  readonly label?: Text | undefined;
}

/** A longer run than this is a typing error in a date: then only its two ends count. */
const LONGEST_YEARS = 100;

/**
 * How to tell what a project is in a dimension; a project may be several things, and nothing where nothing is stated.
 * `fund` and `programme`: of its funding lines at any stage. `objective`: those that its activities serve, and all above them.
 * `place`: its ISTAT or NUTS code, else its name. `year`: each from start to end, as they came about, else as planned.
 */
export function factsBy(dimension: Dimension, report: Queried): (project: Project) => readonly Fact[] {
  switch (dimension) {
    case 'status':
      return ({ status }) => [{ key: status.code }];
    case 'fund':
      return ({ funding }) => funding.map(({ source }) => ({ key: source }));
    case 'programme':
      return programmesIn(report);
    case 'objective':
      return objectivesIn(report);
    case 'place':
      return ({ places }) => places.map((place) => ({ key: keyOfPlace(place), label: place.name }));
    case 'sdg':
      return marks('SDG');
    case 'stakeholder':
      return marks('stakeholder');
    case 'year':
      return ({ planned, actual }) =>
        years(actual.start ?? planned.start, actual.end ?? planned.end).map((year) => ({ key: String(year) }));
  }
}

/** A place's code, else its name: what `place` filters by. */
export function keyOfPlace({ identifiers, name }: Place): string {
  return identifierOf(identifiers, 'ISTAT') ?? identifierOf(identifiers, 'NUTS') ?? textIn(name, 'it').value;
}

function marks(scheme: string): (project: Project) => readonly Fact[] {
  return ({ classifications }) =>
    classifications.filter((mark) => mark.scheme === scheme).map(({ code, label }) => ({ key: code, label }));
}

function programmesIn({ programmes }: Queried): (project: Project) => readonly Fact[] {
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  return ({ funding }) =>
    funding.flatMap(({ programme }) =>
      programme === undefined ? [] : [{ key: programme, label: names.get(programme) }],
    );
}

function objectivesIn({ objectives, activities }: Queried): (project: Project) => readonly Fact[] {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const served = new Map(activities.map(({ id, objective }) => [id, objective]));
  const listed = new Map<string, string[]>();
  for (const { objective, projects = [] } of activities)
    for (const project of projects) listed.set(project, [...(listed.get(project) ?? []), objective]);
  return ({ id, activities: own }) => {
    const found = new Set<string>();
    for (const first of [...own.map((activity) => served.get(activity)), ...(listed.get(id) ?? [])])
      for (let next = first; next !== undefined && !found.has(next); next = byId.get(next)?.parent) found.add(next);
    return [...found].flatMap((key) => (byId.has(key) ? [{ key, label: byId.get(key)?.title }] : []));
  };
}

function years(start: PartialDate | undefined, end: PartialDate | undefined): readonly number[] {
  const stated = [start, end].flatMap((date) =>
    date !== undefined && intervalOf(date) ? [Number(date.slice(0, 4))] : [],
  );
  const [first, last] = stated;
  if (first === undefined || last === undefined || last < first || last - first > LONGEST_YEARS) return stated;
  return [...Array(last - first + 1).keys()].map((index) => first + index);
}
