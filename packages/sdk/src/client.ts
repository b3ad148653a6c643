import type { ObjectiveOverview, ProgrammeOverview, ProjectOverview } from './domain/overview.ts';
import { objectiveOverview, programmeOverview, projectOverview } from './domain/overview.ts';
import type { Report } from './domain/report.ts';
import type { Resource } from './store/resource.ts';
import { derived, resource } from './store/resource.ts';
import { CivitaError, isCivitaError } from './transport/errors.ts';
import type { Fetch } from './transport/http.ts';

/** Where a city's data is. */
export interface CivitaOptions {
  /** Address of the city's `report v1`. */
  readonly source: string;
  /** Instead of the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Milliseconds before a request is given up; 10 s when not stated. */
  readonly timeout?: number;
  /** Longest report in bytes; 16 MiB when not stated. */
  readonly maxBytes?: number;
}

/** A city's published data, loaded when somebody watches. */
export interface Civita {
  /** The whole report. */
  readonly report: Resource<Report>;
  /** An objective with all that belongs to it; `ready` with `undefined` when the report has none of this id. */
  objective(id: string): Resource<ObjectiveOverview | undefined>;
  /** A programme with what it sets aside; `ready` with `undefined` when the report has none of this id. */
  programme(id: string): Resource<ProgrammeOverview | undefined>;
  /** A project with all that belongs to it; `ready` with `undefined` when the report has none of this id. */
  project(id: string): Resource<ProjectOverview | undefined>;
}

/**
 * A client for one city. Nothing is requested before the first subscriber, and the code that makes requests is loaded
 * only then.
 *
 * @throws CivitaError `config` when `source` is no absolute http(s) address.
 */
export function createCivita({ source, fetch, timeout, maxBytes }: CivitaOptions): Civita {
  if (!/^https?:\/\//i.test(source))
    throw new CivitaError('config', `"source" must be an absolute http(s) address of a report, not "${source}".`);
  const report = resource<Report>({
    load: async (signal, previous) => {
      const { loadReport } = await import('./transport/report.ts');
      return loadReport(source, signal, { fetch, timeout, maxBytes }, previous);
    },
    asOf: (value) => value.edition.asOf,
    explain: (thrown) =>
      isCivitaError(thrown)
        ? thrown
        : new CivitaError('network', 'The code that loads reports could not be fetched.', { cause: thrown }),
  });
  const objective = remembered((id) => derived(report, (value) => objectiveOverview(value, id)));
  const programme = remembered((id) => derived(report, (value) => programmeOverview(value, id)));
  const project = remembered((id) => derived(report, (value) => projectOverview(value, id)));
  return { report, objective, programme, project };
}

/** One resource per id, so that several elements that show the same thing compute it once. */
function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? make(id);
    known.set(id, found);
    return found;
  };
}
