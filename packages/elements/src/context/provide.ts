import { createCivita } from '@civita/sdk';
import type { City } from './city.ts';
import { provideCity } from './city.ts';

/** Makes the city of the page's script tag known to every element of the page. */
export function provideFromPage(source: string | undefined, service: string | undefined): void {
  const city: City = {
    ...(source ? { civita: createCivita({ source }) } : {}),
    ...(service ? { service } : {}),
  };
  provideCity(document.documentElement, city);
}
