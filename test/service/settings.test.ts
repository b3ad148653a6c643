import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingsError } from '@civita/service';

/** What holds for a city of which nothing is stated. */
const alone = {
  ...{ city: 'palermo', rateLimit: 30, rateLimitHour: 300, offices: undefined, haste: 1000, textDays: 180 },
  ...{ changeHours: 24, questionnaires: [], aggregates: 'live', snapshotHours: 168, k: 10, origins: [] },
  ...{ gate: undefined, privacyUrl: undefined },
};

describe('Settings', () => {
  it('need nothing to be set', () => {
    assert.deepEqual(readSettings({}), {
      ...{ host: '127.0.0.1', port: 8080, data: '.data', databaseUrl: undefined, secret: undefined, proxies: 0 },
      ...{ log: true, root: 'palermo', cities: new Map([['palermo', alone]]) },
    });
  });

  it('are read from the environment, where an empty one counts as not set', () => {
    const secret = 's'.repeat(32);
    const settings = readSettings({
      ...{ HOST: '0.0.0.0', PORT: '0', CIVITA_DATA: '/srv/civita', DATABASE_URL: 'postgres://u:p@db/civita' },
      ...{ CIVITA_CITY: 'reggio-emilia', CIVITA_RATE_LIMIT: 'off', CIVITA_AGGREGATES: 'snapshot', CIVITA_K: '0' },
      ...{ CIVITA_SECRET: secret, CIVITA_ORIGINS: 'https://a.example, http://b.example:81', CIVITA_LOG: 'off' },
      ...{ CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: 'l'.repeat(32), CIVITA_LOGIN_URL: '/accedi' },
      ...{ CIVITA_PROXIES: '2', CIVITA_TEXT_DAYS: '30', CIVITA_RATE_LIMIT_HOUR: '12' },
      ...{ CIVITA_CHANGE_HOURS: '48', CIVITA_SNAPSHOT_HOURS: '24' },
      CIVITA_PRIVACY_URL: 'https://a.example/privacy',
    });
    assert.deepEqual(settings, {
      ...{ host: '0.0.0.0', port: 0, data: '/srv/civita', databaseUrl: 'postgres://u:p@db/civita', secret, proxies: 2 },
      ...{ log: false, root: 'reggio-emilia' },
      cities: new Map([
        [
          'reggio-emilia',
          {
            ...{ city: 'reggio-emilia', rateLimit: 'off', rateLimitHour: 'off', offices: undefined, haste: 1000 },
            ...{ aggregates: 'snapshot', k: 0, textDays: 30, changeHours: 48, questionnaires: [], snapshotHours: 24 },
            origins: ['https://a.example', 'http://b.example:81'],
            gate: { profiles: ['utile'], secret: 'l'.repeat(32), url: '/accedi' },
            privacyUrl: 'https://a.example/privacy',
          },
        ],
      ]),
    });
  });

  for (const [name, value, cure] of [
    ['PORT', 'http', /whole number from 0 to 65535/],
    ['PORT', '70000', /whole number from 0 to 65535/],
    ['PORT', '80.5', /whole number from 0 to 65535/],
    ['DATABASE_URL', 'mysql://db/civita', /postgres:\/\/user/],
    ['DATABASE_URL', 'civita', /postgres:\/\/user/],
    ['CIVITA_CITY', 'Palermo', /lower-case letters/],
    ['CIVITA_CITY', 'a/b', /lower-case letters/],
    ['CIVITA_RATE_LIMIT', '0', /from 1 to 100000, or to off/],
    ['CIVITA_HASTE', 'quick', /from 0 to 60/],
    ['CIVITA_RATE_LIMIT_HOUR', 'none', /from 1 to 100000, or to off/],
    ['CIVITA_OFFICES', '192.0.2.0/33', /is no network: write each as 192\.0\.2\.0\/24/],
    ['CIVITA_OFFICES', '192.0.2.0/24/1', /is no network/],
    ['CIVITA_OFFICES', 'comune.example', /is no network/],
    ['CIVITA_PROXIES', '-1', /whole number from 0 to 10/],
    ['CIVITA_TEXT_DAYS', '0', /whole number from 1 to 3650/],
    ['CIVITA_AGGREGATES', 'daily', /set it to live or snapshot/],
    ['CIVITA_SNAPSHOT_HOURS', '0', /whole number from 1 to 8760/],
    ['CIVITA_CHANGE_HOURS', 'never', /whole number from 0 to 8760/],
    ['CIVITA_QUESTIONNAIRES', '/nowhere/questions.json', /cannot be read \(ENOENT\): correct the path/],
    ['CIVITA_K', '1', /from 5 to 1000, or to 0 for a demonstration/],
    ['CIVITA_K', '-1', /from 5 to 1000/],
    ['CIVITA_SECRET', 'short', /32 random characters/],
    ['CIVITA_ORIGINS', '*', /write each as https/],
    ['CIVITA_ORIGINS', 'null', /write each as https/],
    ['CIVITA_ORIGINS', 'https://a.example/', /without path or final slash/],
    ['CIVITA_PRIVACY_URL', '//other.example', /path such as/],
    ['CIVITA_PRIVACY_URL', '/\\other.example', /path such as/],
    ['CIVITA_PRIVACY_URL', 'javascript:alert(1)', /path such as/],
    ['CIVITA_LOGIN_SECRET', 'short', /32 random characters/],
    ['CIVITA_LOGIN_URL', 'accedi', /path such as/],
    ['CIVITA_GATE', 'stelle', /no profile: write comuni, utile, or one of/],
    ['CIVITA_LOG', 'verbose', /on or off/],
  ] as const)
    it(`refuse ${name}=${value} in one sentence that names it and the cure`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error) => {
          assert.ok(error instanceof SettingsError);
          assert.match(error.message, new RegExp(`^${name} [^\\n]+\\.$`));
          assert.match(error.message, cure);
          return true;
        },
      );
    });

  const gated = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: 'l'.repeat(32), CIVITA_LOGIN_URL: '/accedi' };
  for (const [title, env, sentence] of [
    ['without a secret', { CIVITA_LOGIN_SECRET: '' }, /^CIVITA_LOGIN_SECRET is needed with CIVITA_GATE: [^\n]+\.$/],
    ['with the secret of receipts', { CIVITA_SECRET: 'l'.repeat(32) }, /^CIVITA_LOGIN_SECRET is the same as [^\n]+\.$/],
    ['without a place to log in', { CIVITA_LOGIN_URL: '' }, /^CIVITA_LOGIN_URL is needed with CIVITA_GATE: [^\n]+\.$/],
  ] as const)
    it(`refuse a gate ${title}`, () => {
      assert.throws(() => readSettings({ ...gated, ...env }), { name: 'SettingsError', message: sentence });
    });

  it('never repeat a secret or a password', () => {
    for (const env of [
      { CIVITA_SECRET: 'hunter2' },
      { DATABASE_URL: 'mysql://u:hunter2@db/x' },
      { CIVITA_LOGIN_SECRET: 'hunter2' },
    ])
      assert.throws(
        () => readSettings(env),
        (error: Error) => !error.message.includes('hunter2'),
      );
  });
});
