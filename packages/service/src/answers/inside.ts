import type { Objective, Report } from '@civita/sdk';
import { readReport } from '@civita/sdk/wire';
import type { Reports } from '../reports.ts';
import type { Inside } from './groups.ts';

/** What belongs to an objective, by its id; `undefined` when no report of the city has it. */
export type FindInside = (objective: string) => Promise<Inside | undefined>;

/** Finds objectives in the reports as they are now, which are read again only when one has changed. */
export function insideFinder(reports: Pick<Reports, 'names' | 'read'>): FindInside {
  let known: { readonly tags: string; readonly insides: ReadonlyMap<string, Inside> } | undefined;
  return async (objective) => {
    const served = [];
    for (const name of await reports.names()) served.push(await reports.read(name));
    const tags = served.map((report) => report?.tag ?? '').join();
    if (known?.tags !== tags) {
      const read = served.flatMap((report): readonly Report[] => {
        const checked = readReport(report?.text ?? '');
        return checked.ok ? [checked.value] : [];
      });
      known = { tags, insides: insidesOf(read) };
    }
    return known.insides.get(objective);
  };
}

/**
 * The objectives of a city's reports, each with what belongs to it: its own id, its page (`url`), its projects, and the
 * objectives below it. What two objectives name belongs to the first: no answer counts twice, so that sums agree.
 */
function insidesOf(reports: readonly Report[]): ReadonlyMap<string, Inside> {
  const taken = new Set<string>();
  const insides = new Map<string, Inside>();
  const claim = (subjects: readonly string[]): readonly string[] =>
    [...new Set(subjects)].filter((subject) => !taken.has(subject) && taken.add(subject));

  function visit(report: Report, objective: Objective): Inside {
    const page = pathOf(objective.url);
    const own = claim([objective.id, ...(page === undefined ? [] : [page]), ...projectsOf(report, objective.id)]);
    const below = report.objectives.filter(({ id, parent }) => parent === objective.id && !insides.has(id));
    const inside: { -readonly [Key in keyof Inside]: Inside[Key] } = { id: objective.id, subjects: own, inner: [] };
    insides.set(objective.id, inside);
    inside.inner = below.map((one) => insides.get(one.id) ?? visit(report, one));
    return inside;
  }

  for (const report of reports)
    for (const objective of report.objectives)
      if (objective.parent === undefined && !insides.has(objective.id)) visit(report, objective);
  return insides;
}

function projectsOf({ activities, projects }: Report, objective: string): readonly string[] {
  const own = activities.filter((activity) => activity.objective === objective);
  const ids = new Set(own.map(({ id }) => id));
  const named = new Set(own.flatMap((activity) => activity.projects ?? []));
  return projects
    .filter(({ id, activities: of }) => named.has(id) || of.some((one) => ids.has(one)))
    .map(({ id }) => id);
}

/** The path that answers about a page carry. */
function pathOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url, 'https://city.invalid')
    ? new URL(url, 'https://city.invalid').pathname
    : undefined;
}
