import { questionnaireOf } from '@civita/sdk/feedback';
import { SettingsError } from './errors.ts';

/** For whom answers are open: profiles that take them only from people who are logged in to the city's portal. */
export interface Gate {
  readonly profiles: readonly string[];
  /** Key that the portal signs logins with; another than the service's own. */
  readonly secret: string;
  /** Where a person logs in: a path of this origin, or an address. */
  readonly url: string;
}

/** How the service runs; see {@link readSettings} for the variables. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of the SQLite file and of the secret. */
  readonly data: string;
  /** PostgreSQL, when given; else the SQLite file. */
  readonly databaseUrl: string | undefined;
  /** City that the root serves; the same is under `/c/<city>`. */
  readonly city: string;
  /** Answers per minute that one neighbourhood of addresses (/24, /64) may send. */
  readonly rateLimit: number | 'off';
  readonly aggregates: 'live';
  /** Figures are published from this many answers on. */
  readonly k: number;
  /** Key of receipts; made once and kept in `data` when not given. */
  readonly secret: string | undefined;
  /** Other origins whose pages may send answers. */
  readonly origins: readonly string[];
  /** None when every answer is open to everybody. */
  readonly gate: Gate | undefined;
  /** The city's privacy notice, for the form page: a path of this origin, or an address. */
  readonly privacyUrl: string | undefined;
  /** Whether each request is logged. */
  readonly log: boolean;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. A variable that is absent or empty has its default:
 *
 * | variable              | default     | values |
 * | --------------------- | ----------- | ------ |
 * | `HOST`                | `127.0.0.1` | address to listen on; `0.0.0.0` for every network |
 * | `PORT`                | `8080`      | 0 to 65535; 0 takes a free one |
 * | `CIVITA_DATA`         | `.data`     | folder that this user can write |
 * | `DATABASE_URL`        | none        | `postgres://user:password@host:5432/name`; without it, SQLite in `CIVITA_DATA` |
 * | `CIVITA_CITY`         | `palermo`   | lower-case letters, digits and hyphens |
 * | `CIVITA_RATE_LIMIT`   | `30`        | answers per minute from one /24 (IPv4) or /64 (IPv6), or `off` |
 * | `CIVITA_AGGREGATES`   | `live`      | `live` |
 * | `CIVITA_K`            | `10`        | 5 to 1000; `0` withholds nothing and is for demonstrations and tests |
 * | `CIVITA_SECRET`       | a file      | 32 characters or more; the same for all processes on one database, and never changed |
 * | `CIVITA_ORIGINS`      | none        | origins that may send answers besides the service's own, separated by spaces or commas |
 * | `CIVITA_GATE`         | none        | profiles whose answers need a login, such as `utile`; with it go the next two |
 * | `CIVITA_LOGIN_SECRET` | none        | 32 characters or more, shared with the portal, which signs logins with it; not `CIVITA_SECRET` |
 * | `CIVITA_LOGIN_URL`    | none        | where a person logs in: a path such as `/accedi`, or an http(s) address |
 * | `CIVITA_PRIVACY_URL`  | none        | the city's privacy notice: a path such as `/privacy`, or an http(s) address |
 * | `CIVITA_LOG`          | `on`        | `on` or `off` |
 *
 * @throws SettingsError one sentence on the first variable that cannot be used.
 */
export function readSettings(env: Environment): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', given('PORT') ?? '8080', 0, 65_535),
    data: given('CIVITA_DATA') ?? '.data',
    databaseUrl: databaseUrl(given('DATABASE_URL')),
    city: city(given('CIVITA_CITY') ?? 'palermo'),
    rateLimit: rateLimit(given('CIVITA_RATE_LIMIT') ?? '30'),
    aggregates: aggregates(given('CIVITA_AGGREGATES') ?? 'live'),
    k: floor(given('CIVITA_K') ?? '10'),
    secret: secret('CIVITA_SECRET', given('CIVITA_SECRET')),
    origins: (given('CIVITA_ORIGINS') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(origin),
    gate: gate(given),
    privacyUrl: place('CIVITA_PRIVACY_URL', given('CIVITA_PRIVACY_URL')),
    log: onOrOff('CIVITA_LOG', given('CIVITA_LOG') ?? 'on'),
  };
}

function wholeNumber(name: string, value: string, least: number, most: number, or = ''): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new SettingsError(`${name} is "${value}": set it to a whole number from ${least} to ${most}${or}.`);
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new SettingsError(
    'DATABASE_URL is not the address of a PostgreSQL database: write it as postgres://user:password@host:5432/name, or leave it out to use SQLite.',
  );
}

function city(value: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 63) return value;
  throw new SettingsError(
    `CIVITA_CITY is "${value}": set it to at most 63 lower-case letters, digits and hyphens, such as palermo.`,
  );
}

function rateLimit(value: string): number | 'off' {
  return value === 'off' ? 'off' : wholeNumber('CIVITA_RATE_LIMIT', value, 1, 100_000, ', or to off');
}

function aggregates(value: string): 'live' {
  if (value === 'live') return value;
  const why = value === 'snapshot' ? 'is "snapshot", which does not exist yet' : `is "${value}"`;
  throw new SettingsError(`CIVITA_AGGREGATES ${why}: set it to live.`);
}

function floor(value: string): number {
  return value === '0' ? 0 : wholeNumber('CIVITA_K', value, 5, 1000, ', or to 0 for a demonstration');
}

function secret(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.length >= 32) return value;
  throw new SettingsError(`${name} is too short: give 32 random characters or more, or leave it out.`);
}

function gate(given: (name: string) => string | undefined): Gate | undefined {
  const profiles =
    given('CIVITA_GATE')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const key = secret('CIVITA_LOGIN_SECRET', given('CIVITA_LOGIN_SECRET'));
  const url = place('CIVITA_LOGIN_URL', given('CIVITA_LOGIN_URL'));
  if (profiles.length === 0) return undefined;
  for (const profile of profiles)
    if (!questionnaireOf(profile))
      throw new SettingsError(`CIVITA_GATE names "${profile}", which is no profile: write comuni or utile.`);
  if (key === undefined)
    throw new SettingsError('CIVITA_LOGIN_SECRET is needed with CIVITA_GATE: give 32 random characters or more.');
  if (key === given('CIVITA_SECRET'))
    throw new SettingsError('CIVITA_LOGIN_SECRET is the same as CIVITA_SECRET: give the portal a secret of its own.');
  if (url === undefined)
    throw new SettingsError('CIVITA_LOGIN_URL is needed with CIVITA_GATE: give the place where a person logs in.');
  return { profiles, secret: key, url };
}

/** A path of this origin, never of another host ("//other.example"), or an address. */
function place(name: string, value: string | undefined): string | undefined {
  if (value === undefined || /^\/(?![/\\])\S*$/.test(value)) return value;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new SettingsError(
    `${name} is "${value}": write a path such as /privacy, or an address that begins with https.`,
  );
}

function origin(value: string): string {
  if (URL.canParse(value)) {
    const { protocol, origin } = new URL(value);
    if (/^https?:$/.test(protocol) && origin === value) return value;
  }
  throw new SettingsError(
    `CIVITA_ORIGINS holds "${value}", which is not an origin: write each as https://www.city.example, without path or final slash.`,
  );
}

function onOrOff(name: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new SettingsError(`${name} is "${value}": set it to on or off.`);
}
