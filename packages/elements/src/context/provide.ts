import { createCivita } from '@civita/sdk';
import { awaitProviders, provideCity } from './city.ts';

/** Makes the city of the page's script tag known to every element of the page. */
export function provideFromPage(source: string, service: string | undefined): void {
  awaitProviders();
  provideCity(document.documentElement, { civita: createCivita({ source }), ...(service ? { service } : {}) });
}
