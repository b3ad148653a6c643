import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Settings } from '@civita/service';
import { readSettings, rootCity, SettingsError } from '@civita/service';

const folder = mkdtempSync(join(tmpdir(), 'civita-cities-'));
const file = join(folder, 'cities.json');
after(async () => rm(folder, { recursive: true }));

const portal = (secret: string): object => ({
  ...{ CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret.repeat(32), CIVITA_LOGIN_URL: '/accedi' },
});

/** The settings of a process whose file of cities has this in it. */
function settingsOf(cities: unknown, env: Readonly<Record<string, string>> = {}): Settings {
  writeFileSync(file, typeof cities === 'string' ? cities : JSON.stringify(cities));
  return readSettings({ CIVITA_CITIES: file, ...env });
}

describe('The file of cities', () => {
  it('gives each city its own settings, and the environment’s to those that state none', () => {
    const { cities, root } = settingsOf(
      [
        { CIVITA_CITY: 'palermo', CIVITA_ORIGINS: 'https://palermo.example', CIVITA_K: '20', ...portal('p') },
        { CIVITA_CITY: 'monreale', CIVITA_PRIVACY_URL: 'https://monreale.example/privacy', ...portal('m') },
      ],
      { CIVITA_K: '15', CIVITA_TEXT_DAYS: '90' },
    );
    const [palermo, monreale] = [cities.get('palermo'), cities.get('monreale')];
    assert.deepEqual([...cities.keys()], ['palermo', 'monreale']);
    assert.deepEqual([palermo?.k, palermo?.textDays, palermo?.origins], [20, 90, ['https://palermo.example']]);
    assert.deepEqual([monreale?.k, monreale?.textDays, monreale?.origins], [15, 90, []]);
    assert.deepEqual([palermo?.privacyUrl, monreale?.privacyUrl], [undefined, 'https://monreale.example/privacy']);
    assert.deepEqual([palermo?.gate?.secret, monreale?.gate?.secret], ['p'.repeat(32), 'm'.repeat(32)]);
    assert.equal(root, undefined);
  });

  it('leaves the root to nobody, or to the city that is named', () => {
    const cities = [{ CIVITA_CITY: 'palermo' }, { CIVITA_CITY: 'monreale' }];
    assert.throws(() => rootCity(settingsOf(cities)), /^SettingsError: CIVITA_CITY is needed here .* use --city\.$/);
    assert.equal(rootCity(settingsOf(cities, { CIVITA_CITY: 'monreale' })).city, 'monreale');
  });

  for (const [title, cities, env, sentence] of [
    ['is no JSON', '[{', {}, /is not a JSON array/],
    ['is no array', {}, {}, /is not a JSON array/],
    ['has no city', [], {}, /has no city/],
    ['has an entry that is none', [7], {}, /at \/0\/ has no text/],
    ['has a number', [{ CIVITA_CITY: 'palermo', CIVITA_K: 20 }], {}, /at \/0\/CIVITA_K has no text: write .* quotes/],
    ['leaves out a name', [{ CIVITA_K: '20' }], {}, /at \/0 lacks CIVITA_CITY/],
    ['has a name that is none', [{ CIVITA_CITY: 'a/b' }], {}, /for "a\/b" CIVITA_CITY is "a\/b": set it/],
    ['names a city twice', [{ CIVITA_CITY: 'palermo' }, { CIVITA_CITY: 'palermo' }], {}, /has "palermo" twice/],
    ['misspells a setting', [{ CIVITA_CITY: 'palermo', CIVITA_ORIGIN: 'x' }], {}, /"palermo" has "CIVITA_ORIGIN"/],
    [
      'sets what is the process’s',
      [{ CIVITA_CITY: 'palermo', PORT: '1' }],
      {},
      /"palermo" has "PORT".* set it for all/,
    ],
    ['has a wrong value', [{ CIVITA_CITY: 'palermo', CIVITA_K: '3' }], {}, /for "palermo" CIVITA_K is "3": set it to/],
    ['has a dangerous key', '[{"CIVITA_CITY":"palermo","__proto__":"x"}]', {}, /is not a JSON array/],
    [
      'gives two portals one secret',
      [
        { CIVITA_CITY: 'palermo', ...portal('p') },
        { CIVITA_CITY: 'monreale', ...portal('p') },
      ],
      {},
      /gives "palermo" and "monreale" one CIVITA_LOGIN_SECRET/,
    ],
    ['is without the root', [{ CIVITA_CITY: 'palermo' }], { CIVITA_CITY: 'roma' }, /^CIVITA_CITY is "roma", which/],
    [
      'shares what is one city’s',
      [{ CIVITA_CITY: 'palermo' }],
      { CIVITA_ORIGINS: 'https://palermo.example' },
      /^CIVITA_ORIGINS is set beside CIVITA_CITIES/,
    ],
  ] as const)
    it(`is refused in one sentence when it ${title}`, () => {
      assert.throws(
        () => settingsOf(cities, env),
        (error) => {
          assert.ok(error instanceof SettingsError);
          assert.match(error.message, /^[^\n]+\.$/);
          assert.match(error.message, sentence);
          assert.doesNotMatch(error.message, /p{32}/);
          return true;
        },
      );
    });

  it('is refused when it cannot be read', () => {
    assert.throws(() => readSettings({ CIVITA_CITIES: join(folder, 'none.json') }), /cannot be read \(ENOENT\)/);
  });
});
