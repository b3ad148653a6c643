import type { Civita, Resource, ResourceState } from '@civita/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { City } from '../context/city.ts';
import { LanguageWatch } from './language-watch.ts';
import { NearestCity } from './nearest-city.ts';

/**
 * Something of the page's city, watched while its element is on the page. It never fetches by itself: the resource starts
 * with its first subscriber and is given up with its last.
 */
export class CityResource<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: (civita: Civita) => Resource<T> | undefined;
  readonly #city: NearestCity;
  #watched: Resource<T> | undefined;
  #leave: (() => void) | undefined;

  /** `select` is asked before each update which resource is wanted now; `undefined` for none. */
  constructor(host: ReactiveControllerHost & HTMLElement, select: (civita: Civita) => Resource<T> | undefined) {
    this.#host = host;
    this.#select = select;
    this.#city = new NearestCity(host);
    new LanguageWatch(host);
    host.addController(this);
  }

  /** The city that the element stands in, as far as it is known. */
  get city(): City | undefined {
    return this.#city.value;
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
    const civita = this.#city.value?.civita;
    const wanted = civita && this.#host.isConnected ? this.#select(civita) : undefined;
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
