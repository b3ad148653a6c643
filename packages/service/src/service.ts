import type { Hono } from 'hono';
import type { KyselyPlugin } from 'kysely';
import type { Logger } from 'pino';
import { openWriter } from './answers/writer.ts';
import { openCities } from './cities.ts';
import { openDatabase } from './database/open.ts';
import type { Every } from './every.ts';
import { every as byTheClock } from './every.ts';
import { openLog } from './http/request-log.ts';
import { routesOf } from './http/routes.ts';
import { keepRetention } from './retention.ts';
import { openSecret, signer } from './secret.ts';
import type { Settings } from './settings.ts';

/** The feedback service of a city, or of many. */
export interface Service {
  /**
   * `/v1/…`, `/reports/…`, `/health` and `/ready` of each city under `/c/<city>`, and of the one that the root serves at the root
   * too; nothing at any other path.
   */
  readonly routes: Hono;
  /** Waits for answers under way, then lets the database go. Close the server first. */
  close(): Promise<void>;
}

/** What the service is given beside its settings. */
export interface ServiceOptions {
  /**
   * JSON texts of `report v1` by name, checked before, of the city that the root serves; `palermo-2020` is served as
   * `/reports/palermo-2020.json`.
   */
  readonly reports: Readonly<Record<string, string>>;
  /** Where to log instead of the standard error. */
  readonly log?: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What runs the daily jobs. */
  readonly every?: Every;
  /** What looks at every query. */
  readonly plugins?: readonly KyselyPlugin[];
}

/**
 * Opens the database, migrates it and makes the routes.
 *
 * @throws StartError one sentence for the operator when the folder or the database refuses.
 */
export async function openService(
  settings: Settings,
  { reports, log = openLog(settings.log), now = Date.now, every = byTheClock, plugins = [] }: ServiceOptions,
): Promise<Service> {
  const { root, cities, proxies } = settings;
  const sign = signer(openSecret(settings));
  const db = await openDatabase(settings, plugins);
  const writer = openWriter(db);
  const find = openCities(settings, { db, writer, sign, proxies, log, now }, reports);
  const routes = routesOf({ db, log, find, root });
  const retention = keepRetention({ db, cities: [...cities.keys()], log, now, every });
  return {
    routes,
    async close() {
      await retention.close();
      await writer.close();
      await db.destroy();
    },
  };
}
