import { readCities } from './cities-file.ts';
import type { CitySettings } from './city-settings.ts';
import { cityName, readCity } from './city-settings.ts';
import { SettingsError } from './errors.ts';
import { onOrOff, secret, wholeNumber } from './settings-values.ts';

/** How the service runs; `settingsTable` has the variables. */
export interface Settings {
  /** Address to listen on. */
  readonly host: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Folder of the SQLite file and of the secret. */
  readonly data: string;
  /** PostgreSQL, when given; else the SQLite file. */
  readonly databaseUrl: string | undefined;
  /** Key of receipts; made once and kept in `data` when not given. */
  readonly secret: string | undefined;
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** Whether each request is logged. */
  readonly log: boolean;
  /** City that the root serves; every city is under `/c/<city>`. None when there are many and none was named. */
  readonly root: string | undefined;
  /** The cities by name, one or many. */
  readonly cities: ReadonlyMap<string, CitySettings>;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. `settingsTable` has every variable; one that is absent or empty has its default.
 *
 * @throws SettingsError one sentence on the first variable that cannot be used.
 */
export function readSettings(env: Environment): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const shared = {
    host: given('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', given('PORT') ?? '8080', 0, 65_535),
    data: given('CIVITA_DATA') ?? '.data',
    databaseUrl: databaseUrl(given('DATABASE_URL')),
    secret: secret('CIVITA_SECRET', given('CIVITA_SECRET')),
    proxies: wholeNumber('CIVITA_PROXIES', given('CIVITA_PROXIES') ?? '0', 0, 10),
    log: onOrOff('CIVITA_LOG', given('CIVITA_LOG') ?? 'on'),
  };
  const file = given('CIVITA_CITIES');
  if (file === undefined) {
    const city = readCity(given);
    return { ...shared, root: city.city, cities: new Map([[city.city, city]]) };
  }
  const cities = readCities(file, given);
  const root = given('CIVITA_CITY');
  if (root === undefined || cities.has(cityName(root))) return { ...shared, root, cities };
  throw new SettingsError(`CIVITA_CITY is "${root}", which CIVITA_CITIES does not have: add it there, or correct it.`);
}

/**
 * The city that the root serves, and that commands are about.
 *
 * @throws SettingsError when there are many and none was named.
 */
export function rootCity({ cities, root }: Pick<Settings, 'cities' | 'root'>): CitySettings {
  const city = cities.get(root ?? '');
  if (city) return city;
  throw new SettingsError('CIVITA_CITY is needed here with CIVITA_CITIES: name one of them, or use --city.');
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new SettingsError(
    'DATABASE_URL is not the address of a PostgreSQL database: write it as postgres://user:password@host:5432/name, or leave it out to use SQLite.',
  );
}
