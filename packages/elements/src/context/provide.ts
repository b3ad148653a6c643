import { createCivita } from '@civita/sdk';
import type { City } from './city.ts';
import { provideCity } from './city.ts';

/**
 * Makes the city of the page's script tag known to every element of the page; `asked` is the answer to the first request for its
 * report, when that was made already.
 */
export function provideFromPage(
  source: string | undefined,
  service: string | undefined,
  asked?: Promise<Response>,
): void {
  let first = asked;
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const answer = first ?? globalThis.fetch(url, init);
    first = undefined;
    return answer;
  };
  const city: City = {
    ...(source ? { civita: createCivita({ source, fetch }) } : {}),
    ...(service ? { service } : {}),
  };
  provideCity(document.documentElement, city);
}
