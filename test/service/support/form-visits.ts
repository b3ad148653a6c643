import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { Watched } from '../../portal/support/browser.ts';
import { openBrowser, watch } from '../../portal/support/browser.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers, onSqlite } from './store.ts';
import type { Town, TownOptions } from './town.ts';
import { startTown } from './town.ts';

/** What the tests of a suite share, and the page that each has of its own. */
export interface FormVisits {
  readonly store: Store;
  readonly town: Town;
  readonly visit: Watched;
  readonly page: Page;
}

/** How a suite's service and pages differ from most. */
export interface FormVisitsOptions extends TownOptions {
  /** SQLite when not stated. */
  readonly make?: MakeStore;
  /** Whether pages may run scripts; the form needs none. */
  readonly scripts?: boolean;
}

/** A service and a browser for the tests of the suite around it; after each test its page is closed and answers are forgotten. */
export function formVisits({ make = onSqlite, scripts = false, ...options }: FormVisitsOptions = {}): FormVisits {
  let browser: Browser;
  let store: Store;
  let town: Town;
  let visit: Watched;
  before(async () => {
    browser = await openBrowser();
    store = await make();
    town = await startTown(store, options);
  });
  beforeEach(async () => (visit = await watch(browser, { scripts })));
  afterEach(async () => {
    await visit.close();
    await forgetAnswers(store);
  });
  after(async () => {
    await town.stop();
    await store.remove();
    await browser.close();
  });
  return {
    get store() {
      return store;
    },
    get town() {
      return town;
    },
    get visit() {
      return visit;
    },
    get page() {
      return visit.page;
    },
  };
}
