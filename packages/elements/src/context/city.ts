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

/**
 * Gives a city to everything in a node that is not a Lit element, such as an element of the page or the document, whose root
 * element a script may put another in the place of.
 */
export function provideCity(node: HTMLElement | Document, city: City): void {
  // A provider needs a target of events and no more.
  const provider = new ContextProvider(node as HTMLElement, { context: cityContext, initialValue: city });
  provider.hostConnected();
}
