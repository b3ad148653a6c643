import { join } from 'node:path';
import SQLite from 'better-sqlite3';

const DAY = 86_400_000;

/**
 * Puts made-up answers of a year into the empty database of the service, with their counts: about so many pages, in four parts each, with a
 * new version every month; one in five has a text.
 */
export function fill(data: string, answers: number, pages: number): void {
  const database = new SQLite(join(data, 'civita.sqlite'));
  // All of it fits in memory until it is written once: its indexes are filled at random places.
  database.pragma('cache_size = -700000');
  database.pragma('synchronous = OFF');
  const now = Date.now();
  const today = now - (now % DAY);
  database.exec(`
    with recursive numbers (i) as (select 0 union all select i + 1 from numbers where i < ${answers - 1})
    insert into answers (city, id, profile, subject_type, subject_id, path, section, version, rate, reasons, text, lang, received,
      body_hash, status, tags, signals, text_expires)
    select 'palermo', lower(hex(randomblob(16))), 'comuni', 'page', '/pagina-' || (i % ${pages}), '/pagina-' || (i % ${pages}),
      'parte-' || (i % 4), 'v' || (i % 365) / 30, 1 + i % 7 % 5, case when i % 7 % 5 < 3 then '["unclear"]' else '["clear"]' end,
      case when i % 5 = 0 then 'Non trovo l’orario dello sportello, e il modulo numero ' || i || ' non si apre.' end,
      'it', ${today} - (i % 365) * ${DAY}, hex(randomblob(16)), 'new', '[]', '[]', ${today + 100 * DAY} from numbers;
    insert into counts (city, subject, profile, part, version, cell, n)
    select city, subject_id, profile, section, version, rate, count(*) from answers group by 1, 2, 3, 4, 5, 6;
    insert into counts (city, subject, profile, part, version, cell, n)
    select city, subject_id, profile, section, version, 'reason:' || json_extract(reasons, '$[0]'), count(*)
    from answers group by 1, 2, 3, 4, 5, 6;
    pragma wal_checkpoint(truncate);
  `);
  database.close();
}
