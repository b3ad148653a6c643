import { createCivita } from '@civita/sdk';
import { provideCity } from './city.ts';

/** Makes the city of the page's script tag known to every element of the page. */
export function provideFromPage(source: string, service: string | undefined): void {
  provideCity(document.documentElement, { civita: createCivita({ source }), ...(service ? { service } : {}) });
}
