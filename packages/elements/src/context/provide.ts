import type { Resource } from '@civita/sdk';
import { createCivita } from '@civita/sdk';
import type { City } from './city.ts';
import { provideCity } from './city.ts';

/** The city that a page has now. */
export interface Provided {
  /** Settles when the city's report is there, or when it is clear that it does not come; at once where there is none. */
  readonly report: Promise<void>;
}

/**
 * Makes the city of the page's script tag known to every element of the page; `asked` is the answer to the first request for its
 * report, when that was made already.
 */
export function provideFromPage(
  source: string | undefined,
  service: string | undefined,
  asked?: Promise<Response>,
): Provided {
  let first = asked;
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const answer = first ?? globalThis.fetch(url, init);
    first = undefined;
    return answer;
  };
  const civita = source ? createCivita({ source, fetch }) : undefined;
  const city: City = { ...(civita ? { civita } : {}), ...(service ? { service } : {}) };
  provideCity(document, city);
  return { report: civita ? settled(civita.report) : Promise.resolve() };
}

function settled(resource: Resource<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const leave = resource.subscribe(() => {
      if (resource.get().status === 'loading') return;
      resolve();
      // Whoever waited for this watches by then: were nobody there, a failure would be forgotten and asked for anew.
      setTimeout(leave);
    });
  });
}
