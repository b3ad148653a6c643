import { parseJson } from '@civita/sdk/wire';
import type { CitySettings } from './city-settings.ts';
import { cityName, readCity } from './city-settings.ts';
import { SettingsError } from './errors.ts';
import { textOfFile, wrongFile } from './settings-file.ts';
import { readQuestionnaires } from './questionnaires.ts';
import { settingsTable } from './settings-table.ts';
import type { Given } from './settings-values.ts';

/** Longest file, in bytes: 7,900 cities with all their settings are under four million. */
const MOST = 16 * 2 ** 20;

/** Variables that an entry may have, and of these the ones that no two cities share. */
const ofCity = new Set(settingsTable.filter(({ of }) => of !== 'service').map(({ name }) => name));
const ofOneCity = settingsTable.filter(({ of }) => of === 'city').map(({ name }) => name);

/**
 * Reads the file that names many cities: a JSON array with an object of variables for each, its `CIVITA_CITY` among them. What
 * an entry leaves out is as the environment says; what is one city's alone (origins, offices, gate, notice) may not stand there.
 *
 * @throws SettingsError one sentence on the first thing that is wrong, with the city that it is about.
 */
export function readCities(file: string, given: Given): ReadonlyMap<string, CitySettings> {
  const misplaced = ofOneCity.find((name) => given(name) !== undefined);
  if (misplaced)
    throw new SettingsError(`${misplaced} is set beside CIVITA_CITIES: write it there, in the entry of each city.`);
  const questionnaires = onceByFile(readQuestionnaires);
  const cities = new Map<string, CitySettings>();
  entriesOf(file).forEach((entry, index) => {
    const own = (name: string): string | undefined => entry[name]?.trim() || undefined;
    const name = own('CIVITA_CITY');
    const place = name === undefined ? `at /${index}` : `for "${name}"`;
    if (name === undefined) throw wrong(file, `${place} lacks CIVITA_CITY: name the city`);
    const unknown = Object.keys(entry).find((key) => !ofCity.has(key));
    if (unknown !== undefined)
      throw wrong(file, `${place} has "${unknown}", which is no setting of a city: correct it, or set it for all`);
    if (cities.has(name)) throw wrong(file, `has "${name}" twice: leave one out`);
    try {
      cityName(name);
      cities.set(
        name,
        readCity((key) => own(key) ?? (key === 'CIVITA_CITY' ? undefined : given(key)), questionnaires),
      );
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      throw new SettingsError(`CIVITA_CITIES names the file "${file}", where ${place} ${error.message}`);
    }
  });
  if (cities.size === 0) throw wrong(file, 'has no city: write an object of settings for each');
  refuseSharedSecrets(file, cities);
  return cities;
}

type Entry = Readonly<Record<string, string>>;

function entriesOf(file: string): readonly Entry[] {
  const parsed = parseJson(textOfFile('CIVITA_CITIES', file), MOST);
  if (!parsed.ok || !Array.isArray(parsed.value))
    throw wrong(file, 'is not a JSON array of at most 16 MiB: write an object of settings for each city');
  return parsed.value.map((entry: unknown, index) => {
    const values = typeof entry === 'object' && entry !== null ? Object.entries(entry) : [['', undefined]];
    const bad = values.find(([, value]) => typeof value !== 'string');
    if (bad) throw wrong(file, `at /${index}/${String(bad[0])} has no text: write every value between quotes`);
    return Object.fromEntries(values) as Entry;
  });
}

/** Who signs the logins of one city could otherwise let people in to another. */
function refuseSharedSecrets(file: string, cities: ReadonlyMap<string, CitySettings>): void {
  const ownerOf = new Map<string, string>();
  for (const { city, gate } of cities.values()) {
    if (!gate) continue;
    const owner = ownerOf.get(gate.secret);
    if (owner !== undefined)
      throw wrong(file, `gives "${owner}" and "${city}" one CIVITA_LOGIN_SECRET: give each portal a secret of its own`);
    ownerOf.set(gate.secret, city);
  }
}

/** What many cities share is read once. */
function onceByFile(read: typeof readQuestionnaires): typeof readQuestionnaires {
  const known = new Map<string, ReturnType<typeof readQuestionnaires>>();
  return (file) => {
    const questionnaires = known.get(file) ?? read(file);
    known.set(file, questionnaires);
    return questionnaires;
  };
}

function wrong(file: string, what: string): SettingsError {
  return wrongFile('CIVITA_CITIES', file, what);
}
