import { insideFinder } from './answers/inside.ts';
import { countRepeats } from './answers/repeats.ts';
import { openSnapshots } from './answers/snapshots.ts';
import type { CitySettings } from './city-settings.ts';
import { rateLimit } from './http/rate-limit.ts';
import type { Parts } from './parts.ts';
import { profilesOf, questionnaireFinder } from './questionnaires.ts';
import { openReports } from './reports.ts';
import type { Settings } from './settings.ts';

/** What all cities of a process work with. */
export type Shared = Pick<Parts, 'db' | 'writer' | 'sign' | 'proxies' | 'log' | 'now'>;

/** Finds what the routes work with for a city; `undefined` for a name that is none of the settings. */
export type FindCity = (name: string) => Parts | undefined;

/**
 * The cities of the settings. What is kept in memory for one (limits, repeated texts, its last snapshot) is its own, and is made
 * when somebody first asks for it.
 *
 * @param reports JSON texts by name, checked before, of the city that the root serves.
 */
export function openCities(
  { cities, root }: Pick<Settings, 'cities' | 'root'>,
  shared: Shared,
  reports: Readonly<Record<string, string>>,
): FindCity {
  const opened = new Map<string, Parts>();
  return (name) => {
    const known = opened.get(name);
    if (known) return known;
    const settings = cities.get(name);
    if (!settings) return undefined;
    const parts = partsOf(settings, shared, name === root ? reports : {});
    opened.set(name, parts);
    return parts;
  };
}

function partsOf(settings: CitySettings, shared: Shared, given: Readonly<Record<string, string>>): Parts {
  const { city, k, origins, gate, privacyUrl, haste, textDays, changeHours, questionnaires } = settings;
  const { db, now } = shared;
  const reports = openReports(db, city, given);
  return {
    ...shared,
    ...{ city, k, origins, gate, privacyUrl, haste, textDays, changeHours, reports },
    limit: rateLimit(
      { perMinute: settings.rateLimit, perHour: settings.rateLimitHour, offices: settings.offices },
      now,
    ),
    repeats: countRepeats(now),
    questionnaireOf: questionnaireFinder(questionnaires),
    profiles: profilesOf(questionnaires),
    insideOf: insideFinder(reports),
    snapshots:
      settings.aggregates === 'snapshot'
        ? openSnapshots({ db, city, k, hours: settings.snapshotHours, now })
        : undefined,
  };
}
