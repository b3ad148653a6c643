import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/chromium.ts';
import type { CityPages } from '../../prerender/support/city-pages.ts';
import { serveCityPages } from '../../prerender/support/city-pages.ts';
import { palermo } from '../../prerender/support/report.ts';
import { CITY } from './docs.ts';

/** A city's folder at {@link CITY}, a browser, and pages to put snippets in, for as long as the tests of a file run. */
export interface Site {
  /** Puts a page at a path of the city's origin; addresses of the docs become the server's. */
  put(path: string, html: string): void;
  /** Where the city's folder answers, without the final slash. */
  origin(): string;
  open(path: string, scripts?: boolean): Promise<Page>;
}

/** A page as a CMS would make it: `head` from the webmaster, `body` from the editor. */
export const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Pagina</title>${head}</head><body>${body}</body></html>`;

/** Starts before the tests of a file, and ends after them. */
export function citySite(): Site {
  const files: Record<string, string> = {};
  let city: CityPages;
  let browser: Browser;
  before(async () => {
    files['/report.json'] = JSON.stringify(await palermo());
    city = await serveCityPages(files);
    browser = await puppeteer.launch(await chromiumOptions());
  });
  after(async () => {
    await browser.close();
    await city.close();
  });
  return {
    put: (path, html) => (files[path] = html.replaceAll(CITY, city.origin)),
    origin: () => city.origin,
    open: async (path, scripts = true) => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(scripts);
      await page.goto(city.origin + path);
      return page;
    },
  };
}

/** What the card on a page shows, once the city's data are there: while it waits for them it has no article. */
export async function cardOn(page: Page): Promise<string> {
  const shown = await page.waitForFunction(
    () =>
      document.querySelector('civita-objective-card')?.shadowRoot?.querySelector<HTMLElement>('.civita > article')
        ?.innerText,
  );
  return (await shown.jsonValue()) ?? '';
}
