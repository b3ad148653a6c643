import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from './store.ts';
import type { Town, TownOptions } from './town.ts';
import { startTown } from './town.ts';

/** The secrets of the portals of {@link startTwoCities}. */
export const portals = { palermo: 'p'.repeat(32), monreale: 'm'.repeat(32) } as const;

/** One process for two cities that trust each other in nothing; each address ends with a slash. */
export interface TwoCities extends Town {
  readonly palermo: string;
  readonly monreale: string;
}

/** Starts it. Each city has an origin of its own, and a question (`utile`) that needs a login of its own portal. */
export async function startTwoCities(store: Pick<Store, 'env'>, options: TownOptions = {}): Promise<TwoCities> {
  const folder = mkdtempSync(join(tmpdir(), 'civita-cities-'));
  const file = join(folder, 'cities.json');
  const entries = Object.entries(portals).map(([city, secret]) => ({
    ...{
      CIVITA_CITY: city,
      CIVITA_ORIGINS: `https://${city}.example`,
      CIVITA_PRIVACY_URL: `https://${city}.example/p`,
    },
    ...{ CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: `https://${city}.example/login` },
  }));
  writeFileSync(file, JSON.stringify(entries));
  const town = await startTown(store, { ...options, env: { CIVITA_CITIES: file, ...options.env } });
  return {
    ...town,
    palermo: `${town.url}c/palermo/`,
    monreale: `${town.url}c/monreale/`,
    async stop() {
      await town.stop();
      await rm(folder, { recursive: true });
    },
  };
}
