import type { Activity, Objective } from '../domain/objective.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import { textIn } from '../domain/text.ts';
import type { Queried } from './facts.ts';

const made = new WeakMap<Report, Queried>();

/** What an objective became, and of what: a newer report with the same parts gives the same entry, which a page then leaves as it is. */
const known = new WeakMap<Objective, { readonly of: readonly unknown[]; readonly entry: Project }>();

/**
 * A report with its objectives in the place of its projects, so that every query works on them too: an objective is found by its
 * label, title, summary and narrative; it has its own status and classifications (`unknown` where no status is stated), and the
 * money and places of the projects that its own activities carry. Its period is the edition's. Made once for a report.
 */
export function objectivesOf(report: Report): Queried {
  const done = made.get(report);
  if (done) return done;
  const { objectives, activities, projects, programmes, edition } = report;
  const activitiesOf = new Map<string, Activity[]>();
  for (const activity of activities)
    activitiesOf.set(activity.objective, [...(activitiesOf.get(activity.objective) ?? []), activity]);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const serving = new Map<string, Project[]>();
  for (const project of projects)
    for (const activity of project.activities) serving.set(activity, [...(serving.get(activity) ?? []), project]);
  const entries = objectives.map((objective): Project => {
    const own = activitiesOf.get(objective.id) ?? [];
    const carried = new Set(
      own.flatMap(({ id, projects: listed = [] }) => [
        ...(serving.get(id) ?? []),
        ...listed.flatMap((project) => byId.get(project) ?? []),
      ]),
    );
    const of = [edition.covers, edition.asOf, edition.language, ...own, ...carried];
    const former = known.get(objective);
    if (former?.of.length === of.length && former.of.every((part, index) => part === of[index])) return former.entry;
    const { id, title, label, summary, narrative, status, responsible = [], classifications = [] } = objective;
    const entry: Project = {
      id,
      title,
      ...(label === undefined ? {} : { acronym: textIn(label, edition.language).value }),
      ...(summary === undefined ? {} : { summary }),
      ...(narrative === undefined ? {} : { narrative }),
      identifiers: [],
      activities: own.map((activity) => activity.id),
      status: status ?? { code: 'unknown', origin: 'declared' },
      steps: [],
      planned: edition.covers,
      actual: {},
      funding: [...carried].flatMap(({ funding }) => funding),
      amounts: [],
      progress: [],
      partners: responsible,
      places: [...carried].flatMap(({ places }) => places),
      classifications,
      asOf: edition.asOf,
    };
    known.set(objective, { of, entry });
    return entry;
  });
  const queried: Queried = { projects: entries, programmes, objectives, activities };
  made.set(report, queried);
  return queried;
}
