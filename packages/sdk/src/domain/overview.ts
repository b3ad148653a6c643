import type { Indicator } from './indicator.ts';
import type { Money } from './money.ts';
import { sumMoney } from './money.ts';
import type { MoneyLine } from './money-line.ts';
import { moneyLine } from './money-line.ts';
import type { Activity, Objective } from './objective.ts';
import type { PartialDate } from './period.ts';
import type { Allocation, Programme } from './programme.ts';
import type { ProgressOverview } from './progress-overview.ts';
import { progressOverview } from './progress-overview.ts';
import type { Project } from './project.ts';
import type { Edition, Report } from './report.ts';

/** An objective with all that belongs to it: what a card or a page needs, derived in one place. */
export interface ObjectiveOverview {
  /** The objective itself. */
  readonly objective: Objective;
  /** The edition that it stands in. */
  readonly edition: Edition;
  /** Its activities, in their order. */
  readonly activities: readonly Activity[];
  /** Each project once, also when two activities share it. */
  readonly projects: readonly Project[];
  /** The programmes that its activities, allocations and projects name. */
  readonly programmes: readonly Programme[];
  /** What programmes set aside for its activities. */
  readonly allocations: readonly Allocation[];
  /** What programmes set aside, by currency; empty when nothing is stated. Not any project's money yet. */
  readonly setAside: readonly SetAside[];
  /** The way of its money, by currency. */
  readonly money: readonly MoneyLine[];
  /** How far its projects got, by every basis that one of them states. */
  readonly progress: readonly ProgressOverview[];
}

/** A project with all that belongs to it. */
export interface ProjectOverview {
  /** The project itself. */
  readonly project: Project;
  /** The edition that it stands in. */
  readonly edition: Edition;
  /** The programmes that its funding names. */
  readonly programmes: readonly Programme[];
  /** The way of its money, by currency. */
  readonly money: readonly MoneyLine[];
  /** How far it got, by every basis that it states. */
  readonly progress: readonly ProgressOverview[];
}

/** A total in one currency with the latest date among its parts. */
export interface SetAside {
  /** The sum in one currency. */
  readonly total: Money;
  /** The latest date of its parts. */
  readonly asOf: PartialDate;
  /** How many allocations are in it. */
  readonly parts: number;
}

/** A programme with what it sets aside for the city. */
export interface ProgrammeOverview {
  /** The programme itself. */
  readonly programme: Programme;
  /** What it sets aside. */
  readonly allocations: readonly Allocation[];
}

/** The overview of a programme of a report, or `undefined` when the report has no such programme. */
export function programmeOverview(report: Report, id: string): ProgrammeOverview | undefined {
  const programme = report.programmes.find((candidate) => candidate.id === id);
  return (
    programme && { programme, allocations: report.allocations.filter((allocation) => allocation.programme === id) }
  );
}

/** The overview of an objective of a report, or `undefined` when the report has no such objective. */
export function objectiveOverview(report: Report, id: string): ObjectiveOverview | undefined {
  const objective = report.objectives.find((candidate) => candidate.id === id);
  if (!objective) return undefined;
  const activities = report.activities
    .filter((activity) => activity.objective === id)
    .sort((a, b) => a.order - b.order);
  const activityIds = new Set(activities.map((activity) => activity.id));
  const listed = new Set(activities.flatMap((activity) => activity.projects ?? []));
  const projects = report.projects.filter(
    (project) => listed.has(project.id) || project.activities.some((activity) => activityIds.has(activity)),
  );
  const allocations = report.allocations.filter((allocation) =>
    allocation.activities.some((activity) => activityIds.has(activity)),
  );
  const programmeIds = new Set([
    ...activities.flatMap((activity) => activity.programmes ?? []),
    ...allocations.map((allocation) => allocation.programme),
    ...projects.flatMap((project) => project.funding.flatMap((line) => line.programme ?? [])),
  ]);
  return {
    objective,
    edition: report.edition,
    activities,
    projects,
    programmes: report.programmes.filter((programme) => programmeIds.has(programme.id)),
    allocations,
    setAside: totals(allocations),
    money: moneyLine(projects, allocations),
    progress: progressOverview(projects),
  };
}

/** An indicator of a report, whatever it belongs to; `undefined` when the report has none of this id. */
export function indicatorIn(
  { objectives, activities, projects }: Pick<Report, 'objectives' | 'activities' | 'projects'>,
  id: string,
): Indicator | undefined {
  for (const { indicators = [] } of [...objectives, ...activities, ...projects])
    for (const indicator of indicators) if (indicator.id === id) return indicator;
  return undefined;
}

/** The overview of a project of a report, or `undefined` when the report has no such project. */
export function projectOverview(report: Report, id: string): ProjectOverview | undefined {
  const project = report.projects.find((candidate) => candidate.id === id);
  if (!project) return undefined;
  const programmes = new Set(project.funding.map((line) => line.programme));
  return {
    project,
    edition: report.edition,
    programmes: report.programmes.filter((programme) => programmes.has(programme.id)),
    money: moneyLine([project]),
    progress: progressOverview([project]),
  };
}

function totals(allocations: readonly Allocation[]): readonly SetAside[] {
  const byCurrency = new Map<string, Allocation[]>();
  for (const allocation of allocations) {
    const { currency } = allocation.amount.value;
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), allocation]);
  }
  return [...byCurrency.values()].flatMap((same) => {
    const total = sumMoney(same.map((allocation) => allocation.amount.value));
    const dates = same.map((allocation) => allocation.amount.asOf).sort();
    return total ? [{ total, asOf: dates[dates.length - 1] ?? '', parts: same.length }] : [];
  });
}
