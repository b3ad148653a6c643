/** A variable of the environment that sets how the service runs. */
export interface SettingRow {
  /** The environment variable. */
  readonly name: string;
  /** What it may be, in words. */
  readonly values: string;
  /** What it is when absent or empty: a value between backquotes, or words. */
  readonly absent: string;
  /**
   * Whose it is: of the whole process; of each city, with the environment's value for those that state none; of one city and
   * no other, so that with `CIVITA_CITIES` it stands only there.
   */
  readonly of: 'service' | 'each' | 'city';
}

const row = (name: string, values: string, absent: string, of: SettingRow['of'] = 'service'): SettingRow => ({
  ...{ name, values, absent, of },
});

/** Every variable that `readSettings` reads, as the README shows them. */
export const settingsTable: readonly SettingRow[] = [
  row('HOST', 'address to listen on; `0.0.0.0` for every network', '`127.0.0.1`'),
  row('PORT', '0 to 65535; 0 takes a free one', '`8080`'),
  row('CIVITA_DATA', 'folder of the SQLite file and of the secret, that this user can write', '`.data`'),
  row('DATABASE_URL', 'a PostgreSQL, `postgres://user:password@host:5432/name`', 'SQLite in `CIVITA_DATA`'),
  row('CIVITA_CITY', 'the city that the root serves; it is also under `/c/<city>`', '`palermo`', 'each'),
  row('CIVITA_CITIES', 'a JSON file with many cities and the settings of each (docs/service.md)', 'one city'),
  row(
    'CIVITA_RATE_LIMIT',
    'answers a minute from one /24 (IPv4) or /64 (IPv6), or `off` for no limit at all',
    '`30`',
    'each',
  ),
  row('CIVITA_RATE_LIMIT_HOUR', 'the same in an hour, or `off`', '`300`', 'each'),
  row(
    'CIVITA_OFFICES',
    'networks without limit, such as `192.0.2.0/24`: offices and libraries share an address',
    'none',
    'city',
  ),
  row('CIVITA_PROXIES', 'how many proxies stand before the service and write `X-Forwarded-For`, 0 to 10', '`0`'),
  row(
    'CIVITA_HASTE',
    'seconds in which nobody reads and answers, 0 to 60: a form back sooner is flagged',
    '`1`',
    'each',
  ),
  row('CIVITA_TEXT_DAYS', 'days after which a text is forgotten, 1 to 3650; the counts stay', '`180`', 'each'),
  row('CIVITA_CHANGE_HOURS', 'hours in which an answer can be changed by its receipt, 0 to 8760', '`24`', 'each'),
  row(
    'CIVITA_QUESTIONNAIRES',
    'a JSON file with the city’s own questions, an array of `questionnaire v1`',
    'none',
    'each',
  ),
  row('CIVITA_AGGREGATES', '`live`, or `snapshot`: figures stay as they are until the next snapshot', '`live`', 'each'),
  row('CIVITA_SNAPSHOT_HOURS', 'hours from one snapshot to the next, 1 to 8760', '`168`, a week', 'each'),
  row('CIVITA_K', 'fewest answers from which figures are shown, 5 to 1000; `0` for demonstrations', '`10`', 'each'),
  row(
    'CIVITA_SECRET',
    '32 characters or more, the same for all processes, never changed',
    'made once, in `CIVITA_DATA`',
  ),
  row('CIVITA_ORIGINS', 'other origins whose pages may send answers, parted by spaces or commas', 'none', 'city'),
  row('CIVITA_GATE', 'profiles whose answers need a login, such as `utile`; with it go the next two', 'none', 'city'),
  row('CIVITA_LOGIN_URL', 'where people log in: a path such as `/accedi`, or an address', 'none', 'city'),
  row(
    'CIVITA_LOGIN_SECRET',
    '32 characters or more, by which the portal signs logins; not `CIVITA_SECRET`',
    'none',
    'city',
  ),
  row('CIVITA_PRIVACY_URL', 'the city’s privacy notice: a path such as `/privacy`, or an address', 'none', 'city'),
  row('CIVITA_LOG', '`on` or `off`: one line a request, without addresses', '`on`'),
];
