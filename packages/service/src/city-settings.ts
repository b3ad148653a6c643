import type { Questionnaire } from '@civita/sdk/feedback';
import { SettingsError } from './errors.ts';
import type { Networks } from './networks.ts';
import { questionnaireFinder, readQuestionnaires } from './questionnaires.ts';
import type { Given } from './settings-values.ts';
import {
  aggregates,
  floor,
  listOf,
  offices,
  origin,
  place,
  rateLimit,
  secret,
  wholeNumber,
} from './settings-values.ts';

/** For whom answers are open: profiles that take them only from people who are logged in to the city's portal. */
export interface Gate {
  /** The questionnaires that it stands before. */
  readonly profiles: readonly string[];
  /** Key that the portal signs logins with; another than the service's own, and than that of any other city. */
  readonly secret: string;
  /** Where a person logs in: a path of this origin, or an address. */
  readonly url: string;
}

/** How the service runs for one city; see `settingsTable` for the variables. */
export interface CitySettings {
  /** Its name in addresses: `/c/<city>`. */
  readonly city: string;
  /** Answers per minute that one neighbourhood of addresses (/24, /64) may send. */
  readonly rateLimit: number | 'off';
  /** The same in an hour; `off` also when `rateLimit` is. */
  readonly rateLimitHour: number | 'off';
  /** Networks whose answers are not limited. */
  readonly offices: Networks | undefined;
  /** Milliseconds in which nobody reads and answers: a form that comes back quicker is flagged. */
  readonly haste: number;
  /** Days for which texts are kept. */
  readonly textDays: number;
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
  /** Other origins whose pages may send answers. */
  readonly origins: readonly string[];
  /** None when every answer is open to everybody. */
  readonly gate: Gate | undefined;
  /** The city's privacy notice, for the form page: a path of this origin, or an address. */
  readonly privacyUrl: string | undefined;
}

/**
 * Reads the settings of a city.
 *
 * @throws SettingsError one sentence on the first variable that cannot be used.
 */
export function readCity(given: Given, read: typeof readQuestionnaires = readQuestionnaires): CitySettings {
  const file = given('CIVITA_QUESTIONNAIRES');
  const questionnaires = file === undefined ? [] : read(file);
  const perMinute = rateLimit('CIVITA_RATE_LIMIT', given('CIVITA_RATE_LIMIT') ?? '30');
  const perHour = rateLimit('CIVITA_RATE_LIMIT_HOUR', given('CIVITA_RATE_LIMIT_HOUR') ?? '300');
  return {
    city: cityName(given('CIVITA_CITY') ?? 'palermo'),
    rateLimit: perMinute,
    rateLimitHour: perMinute === 'off' ? 'off' : perHour,
    offices: offices(given('CIVITA_OFFICES')),
    haste: wholeNumber('CIVITA_HASTE', given('CIVITA_HASTE') ?? '1', 0, 60) * 1000,
    textDays: wholeNumber('CIVITA_TEXT_DAYS', given('CIVITA_TEXT_DAYS') ?? '180', 1, 3650),
    changeHours: wholeNumber('CIVITA_CHANGE_HOURS', given('CIVITA_CHANGE_HOURS') ?? '24', 0, 8760),
    questionnaires,
    aggregates: aggregates(given('CIVITA_AGGREGATES') ?? 'live'),
    snapshotHours: wholeNumber('CIVITA_SNAPSHOT_HOURS', given('CIVITA_SNAPSHOT_HOURS') ?? '168', 1, 8760),
    k: floor(given('CIVITA_K') ?? '10'),
    origins: listOf(given('CIVITA_ORIGINS')).map(origin),
    gate: gate(given, questionnaires),
    privacyUrl: place('CIVITA_PRIVACY_URL', given('CIVITA_PRIVACY_URL')),
  };
}

/**
 * A city's name in addresses, keys and files.
 *
 * @throws SettingsError when it cannot be one.
 */
export function cityName(value: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 63) return value;
  throw new SettingsError(
    `CIVITA_CITY is "${value}": set it to at most 63 lower-case letters, digits and hyphens, such as palermo.`,
  );
}

function gate(given: Given, questionnaires: readonly Questionnaire[]): Gate | undefined {
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
