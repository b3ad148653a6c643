import type { Project } from '@civita/sdk';
import { facetsOf, findProjects } from '@civita/sdk/query';
import type { ListState } from './list-state.ts';
import { filterOf, isEverything, orderOf } from './list-state.ts';
import type { Listing } from './listing.ts';

/** What a reader asked of a listing, and what came of it. */
export interface Found {
  readonly listing: Listing;
  readonly asked: ListState;
  readonly language: string;
  /** Ids of the entries that fit. */
  readonly fitting: ReadonlySet<string>;
  /** How many each choice would leave. */
  readonly left: ReturnType<typeof facetsOf>;
  /** All entries, in the order that is asked for. */
  readonly ordered: readonly Project[];
}

/** Looks in a listing for what is asked; titles are sorted as `language` sorts them. */
export function findIn(listing: Listing, asked: ListState, language: string): Found {
  const { queried, facets, currency } = listing;
  if (isEverything(asked)) {
    const ordered = findProjects(queried).projects;
    const fitting = new Set(ordered.map(({ id }) => id));
    return { listing, asked, language, fitting, left: Object.fromEntries(facets), ordered };
  }
  const filter = filterOf(asked, (dimension, key) =>
    facets.some(([name, values]) => name === dimension && values.some((value) => value.key === key)),
  );
  const order = orderOf(asked.order, currency);
  return {
    listing,
    asked,
    language,
    fitting: new Set(findProjects(queried, filter).projects.map(({ id }) => id)),
    left: facetsOf(queried, filter),
    ordered: findProjects(queried, {}, { order, language }).projects,
  };
}
