import type { Questionnaire } from '@civita/sdk/feedback';
import { SettingsError } from './errors.ts';
import type { Networks } from './networks.ts';
import { networksOf } from './networks.ts';
import { questionnaireFinder, readQuestionnaires } from './questionnaires.ts';

/** For whom answers are open: profiles that take them only from people who are logged in to the city's portal. */
export interface Gate {
  /** The questionnaires that it stands before. */
  readonly profiles: readonly string[];
  /** Key that the portal signs logins with; another than the service's own. */
  readonly secret: string;
  /** Where a person logs in: a path of this origin, or an address. */
  readonly url: string;
}

/** How the service runs; see {@link readSettings} for the variables. */
export interface Settings {
  /** Address to listen on. */
  readonly host: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Folder of the SQLite file and of the secret. */
  readonly data: string;
  /** PostgreSQL, when given; else the SQLite file. */
  readonly databaseUrl: string | undefined;
  /** City that the root serves; the same is under `/c/<city>`. */
  readonly city: string;
  /** Answers per minute that one neighbourhood of addresses (/24, /64) may send. */
  readonly rateLimit: number | 'off';
  /** The same in an hour; `off` also when `rateLimit` is. */
  readonly rateLimitHour: number | 'off';
  /** Networks whose answers are not limited. */
  readonly offices: Networks | undefined;
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** Milliseconds in which nobody reads and answers: a form that comes back quicker is flagged. */
  readonly haste: number;
  /** Days for which texts are kept. */
  readonly textDays: number;
  /** Figures counted when they are asked for, or published now and then. */
  /** Hours in which an answer can be changed by its receipt. */
  readonly changeHours: number;
  /** The city's own questions. */
  readonly questionnaires: readonly Questionnaire[];
  /** Whether figures show the answers as they are, or as they were at the last snapshot. */
  readonly aggregates: 'live' | 'snapshot';
  /** Hours from one snapshot to the next. */
  readonly snapshotHours: number;
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
 * Reads the settings. `settingsTable` has every variable; one that is absent or empty has its default.
 *
 * @throws SettingsError one sentence on the first variable that cannot be used.
 */
export function readSettings(env: Environment): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const file = given('CIVITA_QUESTIONNAIRES');
  const questionnaires = file === undefined ? [] : readQuestionnaires(file);
  const perMinute = rateLimit('CIVITA_RATE_LIMIT', given('CIVITA_RATE_LIMIT') ?? '30');
  const perHour = rateLimit('CIVITA_RATE_LIMIT_HOUR', given('CIVITA_RATE_LIMIT_HOUR') ?? '300');
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', given('PORT') ?? '8080', 0, 65_535),
    data: given('CIVITA_DATA') ?? '.data',
    databaseUrl: databaseUrl(given('DATABASE_URL')),
    city: city(given('CIVITA_CITY') ?? 'palermo'),
    rateLimit: perMinute,
    rateLimitHour: perMinute === 'off' ? 'off' : perHour,
    offices: offices(given('CIVITA_OFFICES')),
    proxies: wholeNumber('CIVITA_PROXIES', given('CIVITA_PROXIES') ?? '0', 0, 10),
    haste: wholeNumber('CIVITA_HASTE', given('CIVITA_HASTE') ?? '1', 0, 60) * 1000,
    textDays: wholeNumber('CIVITA_TEXT_DAYS', given('CIVITA_TEXT_DAYS') ?? '180', 1, 3650),
    changeHours: wholeNumber('CIVITA_CHANGE_HOURS', given('CIVITA_CHANGE_HOURS') ?? '24', 0, 8760),
    questionnaires,
    aggregates: aggregates(given('CIVITA_AGGREGATES') ?? 'live'),
    snapshotHours: wholeNumber('CIVITA_SNAPSHOT_HOURS', given('CIVITA_SNAPSHOT_HOURS') ?? '168', 1, 8760),
    k: floor(given('CIVITA_K') ?? '10'),
    secret: secret('CIVITA_SECRET', given('CIVITA_SECRET')),
    origins: listOf(given('CIVITA_ORIGINS')).map(origin),
    gate: gate(given, questionnaires),
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

function rateLimit(name: string, value: string): number | 'off' {
  return value === 'off' ? 'off' : wholeNumber(name, value, 1, 100_000, ', or to off');
}

function offices(value: string | undefined): Networks | undefined {
  if (value === undefined) return undefined;
  try {
    return networksOf(listOf(value));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SettingsError(
      `CIVITA_OFFICES holds "${error.message}", which is no network: write each as 192.0.2.0/24 or 2001:db8::/32.`,
    );
  }
}

/** The words of a setting that may have several. */
function listOf(value: string | undefined): readonly string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

function aggregates(value: string): 'live' | 'snapshot' {
  if (value === 'live' || value === 'snapshot') return value;
  throw new SettingsError(`CIVITA_AGGREGATES is "${value}": set it to live or snapshot.`);
}

function floor(value: string): number {
  return value === '0' ? 0 : wholeNumber('CIVITA_K', value, 5, 1000, ', or to 0 for a demonstration');
}

function secret(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.length >= 32) return value;
  throw new SettingsError(`${name} is too short: give 32 random characters or more, or leave it out.`);
}

function gate(given: (name: string) => string | undefined, questionnaires: readonly Questionnaire[]): Gate | undefined {
  const questionnaireOf = questionnaireFinder(questionnaires);
  const profiles = listOf(given('CIVITA_GATE'));
  const key = secret('CIVITA_LOGIN_SECRET', given('CIVITA_LOGIN_SECRET'));
  const url = place('CIVITA_LOGIN_URL', given('CIVITA_LOGIN_URL'));
  if (profiles.length === 0) return undefined;
  for (const profile of profiles)
    if (!questionnaireOf(profile))
      throw new SettingsError(
        `CIVITA_GATE names "${profile}", which is no profile: write comuni, utile, or one of CIVITA_QUESTIONNAIRES.`,
      );
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
