import type { PartialDate } from '../domain/period.ts';
import type { CivitaError } from '../transport/errors.ts';
import type { Observable } from './observable.ts';
import { cell } from './observable.ts';

/** Something that comes from afar. `previous` is what was known before the failure, still true of its own date. */
export type ResourceState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T; readonly asOf: PartialDate }
  | { readonly status: 'failed'; readonly error: CivitaError; readonly previous: T | undefined };

/** A {@link ResourceState} to watch: work starts with the first subscriber and is given up after the last. */
export interface Resource<T> extends Observable<ResourceState<T>> {
  /**
   * Asks whether what is known still holds: at once while somebody watches, else when the next one comes. Meanwhile what is
   * `ready` stays so; a value that still holds is not announced again.
   */
  refresh(): void;
}

/** How to get the value, and what date it is true of. */
export interface ResourceOptions<T> {
  /** `previous` may come back itself when it still holds. */
  readonly load: (signal: AbortSignal, previous: T | undefined) => Promise<T>;
  readonly asOf: (value: T) => PartialDate;
  /** Makes the error that subscribers see from whatever was thrown. */
  readonly explain: (thrown: unknown) => CivitaError;
}

const IDLE = { status: 'idle' } as const;

/** A resource: one request for any number of readers, kept once it is ready, tried anew by the next first subscriber. */
export function resource<T>({ load, asOf, explain }: ResourceOptions<T>): Resource<T> {
  let running: AbortController | undefined;
  let last: T | undefined;
  let stale = false;
  let watched = false;
  const state = cell<ResourceState<T>>(IDLE, { start, stop });
  return { get: state.get, subscribe: state.subscribe, refresh };

  function start(): void {
    watched = true;
    if (stale || state.get().status !== 'ready') ask();
  }

  function refresh(): void {
    stale = true;
    if (watched && !running) ask();
  }

  function ask(): void {
    const own = new AbortController();
    running = own;
    if (state.get().status !== 'ready') state.set({ status: 'loading' });
    load(own.signal, last).then(
      (value) => {
        if (running !== own) return;
        running = undefined;
        stale = false;
        if (value === last && state.get().status === 'ready') return;
        last = value;
        state.set({ status: 'ready', value, asOf: asOf(value) });
      },
      (thrown: unknown) => {
        if (running !== own) return;
        running = undefined;
        state.set({ status: 'failed', error: explain(thrown), previous: last });
      },
    );
  }

  function stop(): void {
    watched = false;
    running?.abort();
    running = undefined;
    if (state.get().status === 'loading') state.set(IDLE);
  }
}

/** A resource seen through a function; a value that `select` does not find is `ready` with `undefined`. */
export function derived<T, U>(from: Resource<T>, select: (value: T) => U): Resource<U> {
  let seen: ResourceState<T> | undefined;
  let known: ResourceState<U> = IDLE;
  return {
    subscribe: (listener) => from.subscribe(listener),
    refresh: () => from.refresh(),
    get() {
      const state = from.get();
      if (state !== seen) {
        seen = state;
        known = mapState(state, select);
      }
      return known;
    },
  };
}

function mapState<T, U>(state: ResourceState<T>, select: (value: T) => U): ResourceState<U> {
  if (state.status === 'ready') return { ...state, value: select(state.value) };
  if (state.status === 'failed')
    return { ...state, previous: state.previous === undefined ? undefined : select(state.previous) };
  return state;
}
