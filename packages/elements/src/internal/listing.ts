import type { Objective, Report } from '@civita/sdk';
import type { Dimension, Facet, Queried } from '@civita/sdk/query';
import { DIMENSIONS, facetsOf, objectivesOf, sumProjects } from '@civita/sdk/query';
import type { ListOrder } from './list-state.ts';

/** What a list is made of. */
export type ListEntries = 'objectives' | 'projects';

/** What a list may be asked, as far as its report says it. */
export interface Listing {
  readonly queried: Queried;
  /** Every value of every dimension, most frequent first; dimensions in which nothing can be told apart are not there. */
  readonly facets: readonly (readonly [Dimension, readonly Facet[]])[];
  readonly orders: readonly ListOrder[];
  /** In which amounts are compared. */
  readonly currency: string | undefined;
  readonly objectives: ReadonlyMap<string, Objective>;
}

const made = new WeakMap<Queried, Listing>();

/** The listing of a report, made once for it. */
export function listingOf(report: Report, entries: ListEntries): Listing {
  const queried = entries === 'projects' ? report : objectivesOf(report);
  const known = made.get(queried);
  if (known) return known;
  const { projects } = queried;
  const all = facetsOf(queried);
  const currency = sumProjects(queried, 'awarded')[0]?.total.currency;
  const states = (end: 'start' | 'end'): boolean =>
    entries === 'projects' && projects.some(({ planned, actual }) => actual[end] ?? planned[end]);
  const listing: Listing = {
    queried,
    facets: DIMENSIONS.flatMap((dimension) => {
      const facets = all[dimension] ?? [];
      const tells = facets.some((one) => one.projects < projects.length);
      return tells && !(entries === 'objectives' && dimension === 'year') ? [[dimension, facets] as const] : [];
    }),
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
  made.set(queried, listing);
  return listing;
}
