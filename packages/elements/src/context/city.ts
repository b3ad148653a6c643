import type { Civita } from '@civita/sdk';
import type { Context } from '@lit/context';
import { ContextProvider, ContextRoot, createContext } from '@lit/context';

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
 * Lets requests for a city wait for a provider that comes later, as happens when a card is upgraded before its source.
 * Called by the registration of every element that asks.
 */
export function awaitProviders(): void {
  if (typeof document === 'undefined') return;
  const marked = document as Document & { [waiting]?: true };
  if (marked[waiting]) return;
  marked[waiting] = true;
  new ContextRoot().attach(document.documentElement);
}

const waiting = Symbol.for('@civita/awaiting-providers');

/** Gives a city to everything below an element that is not a Lit element, such as the page's root. */
export function provideCity(host: HTMLElement, city: City): void {
  const provider = new ContextProvider(host, { context: cityContext, initialValue: city });
  provider.hostConnected();
}
