import type { Resource, ResourceState } from '@civita/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A resource, watched while its element is on the page. It never fetches by itself: the resource starts with its first
 * subscriber and is given up with its last.
 */
export class ResourceWatch<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: () => Resource<T> | undefined;
  #watched: Resource<T> | undefined;
  #leave: (() => void) | undefined;

  /** `select` is asked before each update which resource is wanted now; `undefined` for none. */
  constructor(host: ReactiveControllerHost & HTMLElement, select: () => Resource<T> | undefined) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** Where the resource stands; `undefined` while there is none. */
  get state(): ResourceState<T> | undefined {
    return this.#watched?.get();
  }

  /** The value when it is there, or the last one known. */
  get value(): T | undefined {
    const state = this.state;
    if (state?.status === 'ready') return state.value;
    return state?.status === 'failed' ? state.previous : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = this.#host.isConnected ? this.#select() : undefined;
    if (wanted === this.#watched && this.#leave) return;
    this.#leave?.();
    this.#watched = wanted;
    this.#leave = wanted?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
