import type { Objective, Project, Report } from '@civita/sdk';
import type { Dimension, Facet, Queried } from '@civita/sdk/query';
import { DIMENSIONS, facetsOf, objectivesOf, sumProjects } from '@civita/sdk/query';
import type { ListOrder } from './list-state.ts';

/** What a list is made of. */
export type ListEntries = 'objectives' | 'projects';

/** What a list may be asked, as far as its report says it. */
export interface Listing {
  readonly report: Report;
  readonly queried: Queried;
  /** Every value of every dimension, most frequent first; dimensions in which nothing can be told apart are not there. */
  readonly facets: readonly (readonly [Dimension, readonly Facet[]])[];
  readonly orders: readonly ListOrder[];
  /** In which amounts are compared. */
  readonly currency: string | undefined;
  readonly objectives: ReadonlyMap<string, Objective>;
}

const made = new WeakMap<Queried, Listing>();

/**
 * The listing of a report, made once for it. Where the report is newer than the one of `former` but what it may be asked is not,
 * all but the entries is what that one has.
 */
export function listingOf(report: Report, entries: ListEntries, former?: Listing): Listing {
  const queried = entries === 'projects' ? report : objectivesOf(report, former?.report);
  const known = made.get(queried);
  if (known) return known;
  const isAlike = former && hasSameFacts(queried, former.queried);
  const listing = isAlike ? { ...former, report, queried } : newListing(report, queried, entries);
  made.set(queried, listing);
  return listing;
}

function newListing(report: Report, queried: Queried, entries: ListEntries): Listing {
  const { projects } = queried;
  const currency = sumProjects(queried, 'awarded')[0]?.total.currency;
  const states = (end: 'start' | 'end'): boolean =>
    entries === 'projects' && projects.some(({ planned, actual }) => actual[end] ?? planned[end]);
  return {
    report,
    queried,
    facets: facetsThatTell(queried, entries),
    orders: [
      'report',
      'title',
      ...(states('start') ? ['start' as const] : []),
      ...(states('end') ? ['end' as const] : []),
      ...(currency === undefined ? [] : ['awarded' as const]),
    ],
    currency,
    objectives: new Map(entries === 'projects' ? [] : report.objectives.map((objective) => [objective.id, objective])),
  };
}

/** An objective's years are those of its edition, so they tell nothing. */
function facetsThatTell(queried: Queried, entries: ListEntries): Listing['facets'] {
  const dimensions = DIMENSIONS.filter((dimension) => entries === 'projects' || dimension !== 'year');
  const all = facetsOf(queried, {}, dimensions);
  return dimensions.flatMap((dimension) => {
    const facets = all[dimension] ?? [];
    return facets.some((one) => one.projects < queried.projects.length) ? [[dimension, facets] as const] : [];
  });
}

/** Whether two reports say the same of what entries are counted by; a part that did not change is the same object. */
function hasSameFacts(now: Queried, then: Queried): boolean {
  return (
    now.programmes === then.programmes &&
    now.objectives === then.objectives &&
    now.activities === then.activities &&
    now.projects.length === then.projects.length &&
    now.projects.every((project, index) => isCountedAlike(project, then.projects[index]))
  );
}

function isCountedAlike(now: Project, then: Project | undefined): boolean {
  if (now === then) return true;
  return (
    now.id === then?.id &&
    now.status.code === then.status.code &&
    now.planned === then.planned &&
    now.actual.start === then.actual.start &&
    now.actual.end === then.actual.end &&
    (['activities', 'funding', 'places', 'classifications'] as const).every(
      (name) =>
        now[name].length === then[name].length && now[name].every((one: unknown, index) => one === then[name][index]),
    )
  );
}
