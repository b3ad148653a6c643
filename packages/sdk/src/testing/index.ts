export type { FakeService, FakeServiceOptions } from './fake-service.ts';
export { fakeService } from './fake-service.ts';
import type { Civita } from '../client.ts';
import { objectiveOverview, programmeOverview, projectOverview } from '../domain/overview.ts';
import type { Report } from '../domain/report.ts';
import { cell } from '../store/observable.ts';
import type { Resource, ResourceState } from '../store/resource.ts';
import { derived } from '../store/resource.ts';
import type { CivitaError } from '../transport/errors.ts';

/** A city for tests and stories: no network, and its report arrives or fails when the test says. */
export interface FakeCity extends Civita {
  /** Lets the report arrive. */
  publish(report: Report): void;
  /** Lets loading fail. */
  fail(error: CivitaError): void;
  /** How many listen now. */
  readonly listeners: number;
}

/** A {@link FakeCity}; with a report it is ready from the start. */
export function fakeCity(report?: Report): FakeCity {
  let listeners = 0;
  let last = report;
  const state = cell<ResourceState<Report>>(report ? ready(report) : { status: 'loading' });
  const resource: Resource<Report> = {
    get: state.get,
    // Nothing changes here before the test says so.
    refresh: () => undefined,
    subscribe(listener) {
      listeners += 1;
      const leave = state.subscribe(listener);
      return () => {
        listeners -= 1;
        leave();
      };
    },
  };
  return {
    report: resource,
    objective: (id) => derived(resource, (value) => objectiveOverview(value, id)),
    programme: (id) => derived(resource, (value) => programmeOverview(value, id)),
    project: (id) => derived(resource, (value) => projectOverview(value, id)),
    publish(next) {
      last = next;
      state.set(ready(next));
    },
    fail(error) {
      state.set({ status: 'failed', error, previous: last });
    },
    get listeners() {
      return listeners;
    },
  };
}

function ready(report: Report): ResourceState<Report> {
  return { status: 'ready', value: report, asOf: report.edition.asOf };
}
