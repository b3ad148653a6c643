import type { Civita } from '@civita/sdk';
import type { Context } from '@lit/context';
import { ContextProvider, createContext } from '@lit/context';

/** What a page's source gives to the elements below it. */
export interface City {
  /** The city's published data. */
  readonly civita?: Civita;
  /** Absolute base address of the feedback service, without a slash at its end. */
  readonly service?: string;
}

/** Under which elements ask for their {@link City}; the same in every copy of this package. */
export const cityContext: Context<symbol, City | undefined> = /* @__PURE__ */ createContext<City | undefined, symbol>(
  Symbol.for('@civita/city'),
);

/** Gives a city to everything below an element that is not a Lit element, such as the page's root. */
export function provideCity(host: HTMLElement, city: City): void {
  const provider = new ContextProvider(host, { context: cityContext, initialValue: city });
  provider.hostConnected();
}
