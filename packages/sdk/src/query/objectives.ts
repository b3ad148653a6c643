import type { Activity } from '../domain/objective.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import { textIn } from '../domain/text.ts';
import type { Queried } from './facts.ts';

interface Made {
  readonly queried: Queried;
  readonly parts: ReadonlyMap<string, Parts>;
}

/** What an objective is told by besides its own words. */
interface Parts {
  readonly own: Activity[];
  /** The places in the report of the projects that its own activities carry, each once. */
  readonly rows: number[];
}

const NONE: Parts = { own: [], rows: [] };

const made = new WeakMap<Report, Made>();

/**
 * A report with its objectives in the place of its projects, so that every query works on them too: an objective is found by its
 * label, title, summary and narrative; it has its own status and classifications (`unknown` where no status is stated), and the
 * money and places of the projects that its own activities carry. Its period is the edition's. Made once for a report; what
 * a newer one says as `former` said it stays the same object, which a page then leaves as it is.
 */
export function objectivesOf(report: Report, former?: Report): Queried {
  const done = made.get(report);
  if (done) return done.queried;
  const { objectives, activities, projects, programmes, edition } = report;
  const kept = former && isCarriedAlike(report, former) ? made.get(former) : undefined;
  const parts = kept?.parts ?? partsOf(report);
  const entries = objectives.map((objective, index): Project => {
    const { own, rows } = parts.get(objective.id) ?? NONE;
    const known = kept?.queried.projects[index];
    const isSame = (row: number): boolean => projects[row] === former?.projects[row];
    if (known && objective === former?.objectives[index] && rows.every(isSame)) return known;
    const carried = rows.flatMap((row) => projects[row] ?? []);
    const { id, title, label, summary, narrative, status, responsible = [], classifications = [] } = objective;
    return {
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
      funding: carried.flatMap(({ funding }) => funding),
      amounts: [],
      progress: [],
      partners: responsible,
      places: carried.flatMap(({ places }) => places),
      classifications,
      asOf: edition.asOf,
    };
  });
  const queried: Queried = { projects: entries, programmes, objectives, activities };
  made.set(report, { queried, parts });
  return queried;
}

/** Whether two reports of one edition have the same activities, and their projects, place by place, serve the same. */
function isCarriedAlike(now: Report, then: Report): boolean {
  return (
    now.activities === then.activities &&
    now.edition === then.edition &&
    now.projects.length === then.projects.length &&
    now.projects.every((project, row) => servesAlike(project, then.projects[row]))
  );
}

function servesAlike(now: Project, then: Project | undefined): boolean {
  if (now === then) return true;
  return (
    now.id === then?.id &&
    now.activities.length === then.activities.length &&
    now.activities.every((activity, index) => activity === then.activities[index])
  );
}

/** The parts of each objective that has any, by its id. */
function partsOf({ activities, projects }: Report): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Parts>();
  const byActivity = new Map<string, Parts>();
  const listed = new Map<string, Parts[]>();
  for (const activity of activities) {
    const { id, objective, projects: ids = [] } = activity;
    const of = parts.get(objective) ?? { own: [], rows: [] };
    of.own.push(activity);
    parts.set(objective, of);
    byActivity.set(id, of);
    for (const project of ids) listed.set(project, [...(listed.get(project) ?? []), of]);
  }
  projects.forEach((project, row) => {
    const serving = [
      ...project.activities.map((activity) => byActivity.get(activity)),
      ...(listed.get(project.id) ?? []),
    ];
    for (const of of serving) if (of?.rows.at(-1) !== row) of?.rows.push(row);
  });
  return parts;
}
