import type { Change, ChangedEntity, Difference } from './change.ts';
import {
  moneyDifferences,
  narrativeDifferences,
  projectDifferences,
  statusDifferences,
  textDifferences,
} from './differences.ts';
import type { Pair } from './pairs.ts';
import { pairUp } from './pairs.ts';
import type { Allocation } from './programme.ts';
import type { Project } from './project.ts';
import type { Report } from './report.ts';
import { objectivesUnder, projectsUnder } from './tree.ts';

/** What is compared: a report's entities. */
export type Compared = Pick<Report, 'objectives' | 'activities' | 'programmes' | 'allocations' | 'projects'>;

/**
 * What changed from an earlier edition to a later one. Things are the same when the later says so by `continues` (a project:
 * by a relation `continues` or `replaces`), else by their id. In the order of objectives, activities, programmes, allocations,
 * projects.
 */
export function changesBetween(earlier: Compared, later: Compared): readonly Change[] {
  return [
    ...changesOf('objective', pairUp(earlier.objectives, later.objectives, continued), (before, after) => [
      ...statusDifferences(before.status, after.status),
      ...textDifferences('label', before.label, after.label),
      ...textDifferences('title', before.title, after.title),
      ...textDifferences('summary', before.summary, after.summary),
      ...narrativeDifferences(before.narrative, after.narrative),
    ]),
    ...changesOf('activity', pairUp(earlier.activities, later.activities, continued), (before, after) => [
      ...textDifferences('label', before.label, after.label),
      ...textDifferences('title', before.title, after.title),
      ...narrativeDifferences(before.narrative, after.narrative),
    ]),
    ...changesOf('programme', pairUp(earlier.programmes, later.programmes, none), (before, after) =>
      textDifferences('name', before.name, after.name),
    ),
    ...changesOf('allocation', pairUp(earlier.allocations, later.allocations, none), allocationDifferences),
    ...changesOf('project', pairUp(earlier.projects, later.projects, carriedOn), projectDifferences),
  ];
}

/**
 * The changes of one objective of the later edition, of the objectives under it, and of their activities, projects and
 * allocations; with what vanished from the objective that it continues.
 */
export function changesOfObjective(earlier: Compared, later: Compared, objective: string): readonly Change[] {
  const pairs = pairUp(earlier.objectives, later.objectives, continued);
  const olds = pairs.filter((pair) => pair.later?.id === objective).flatMap((pair) => pair.earlier?.id ?? []);
  const now = idsUnder(later, [objective]);
  const then = idsUnder(earlier, olds);
  return changesBetween(earlier, later).filter(({ entity, ...change }) =>
    change.later === undefined
      ? change.earlier !== undefined && then[entity].has(change.earlier)
      : now[entity].has(change.later),
  );
}

function changesOf<T extends { readonly id: string }>(
  entity: ChangedEntity,
  pairs: readonly Pair<T>[],
  compare: (before: T, after: T) => readonly Difference[],
): readonly Change[] {
  return pairs.flatMap(({ earlier, later }) => {
    const ids = { ...(earlier ? { earlier: earlier.id } : {}), ...(later ? { later: later.id } : {}) };
    if (earlier && later) return compare(earlier, later).map((difference) => ({ ...difference, entity, ...ids }));
    return [{ kind: later ? ('appeared' as const) : ('vanished' as const), entity, ...ids }];
  });
}

function allocationDifferences(before: Allocation, after: Allocation): readonly Difference[] {
  return [
    ...moneyDifferences('allocated', before.amount.value, after.amount.value),
    ...narrativeDifferences(before.narrative, after.narrative),
  ];
}

function continued({ continues }: { readonly continues?: string }): readonly string[] {
  return continues === undefined ? [] : [continues];
}

function carriedOn({ related = [] }: Project): readonly string[] {
  return related.filter(({ kind }) => kind === 'continues' || kind === 'replaces').map(({ project }) => project);
}

function none(): readonly string[] {
  return [];
}

function idsUnder(
  report: Compared,
  objectives: readonly string[],
): Readonly<Record<ChangedEntity, ReadonlySet<string>>> {
  const tree = new Set(objectives.flatMap((id) => objectivesUnder(report, id).map((objective) => objective.id)));
  const activities = report.activities.filter(({ objective }) => tree.has(objective));
  const ids = new Set(activities.map(({ id }) => id));
  const allocations = report.allocations.filter((allocation) => allocation.activities.some((id) => ids.has(id)));
  return {
    objective: tree,
    activity: ids,
    programme: new Set([
      ...activities.flatMap(({ programmes }) => programmes ?? []),
      ...allocations.map(({ programme }) => programme),
    ]),
    allocation: new Set(allocations.map(({ id }) => id)),
    project: new Set(objectives.flatMap((id) => projectsUnder(report, id).map((project) => project.id))),
  };
}
