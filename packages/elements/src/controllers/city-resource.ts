import type { Civita, Resource } from '@civita/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { City } from '../context/city.ts';
import { LanguageWatch } from './language-watch.ts';
import { NearestCity } from './nearest-city.ts';
import { ResourceWatch } from './resource-watch.ts';

/** Something of the page's city, watched while its element is on the page. */
export class CityResource<T> extends ResourceWatch<T> {
  readonly #city: NearestCity;

  /** `select` is asked before each update which resource is wanted now; `undefined` for none. */
  constructor(host: ReactiveControllerHost & HTMLElement, select: (civita: Civita) => Resource<T> | undefined) {
    super(host, () => {
      const civita = this.#city.value?.civita;
      return civita && select(civita);
    });
    this.#city = new NearestCity(host);
    new LanguageWatch(host);
  }

  /** The city that the element stands in, as far as it is known. */
  get city(): City | undefined {
    return this.#city.value;
  }
}
