import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import type { Postgres } from '../../support/postgres.ts';

/** What a statement gave. */
export type Rows = readonly Record<string, unknown>[];

/** A database that a test looks into from the side, past the service. */
export interface Store {
  /** The settings that name it. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs one statement and gives its rows. */
  query(sql: string): Promise<Rows>;
  /** Its unique and foreign keys, without those of the tables that remember the migrations. */
  keys(): Promise<readonly Key[]>;
  /** Removes it. */
  remove(): Promise<void>;
}

/** A unique or a foreign key. */
export interface Key {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Makes a new, empty database. */
export type MakeStore = () => Promise<Store>;

const SQLITE_KEYS = `
  select t.name as key_table, i.name as key_name, c.name as key_column, c.seqno as place
    from sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) c where t.type = 'table' and i."unique"
  union all select t.name, 'primary', c.name, c.pk from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and c.pk > 0
  union all select t.name, 'foreign ' || f.id, f."from", f.seq from sqlite_schema t, pragma_foreign_key_list(t.name) f
    where t.type = 'table'
  order by 1, 2, 4`;

const POSTGRES_KEYS = `
  select k.t::regclass::text as key_table, k.name as key_name, a.attname::text as key_column, place
    from (select indrelid as t, indexrelid::regclass::text as name, indkey::int2[] as columns from pg_index where indisunique
          union all select conrelid, conname, conkey from pg_constraint where contype = 'f') k,
      unnest(k.columns) with ordinality as c(number, place), pg_attribute a
    where a.attrelid = k.t and a.attnum = c.number
      and k.t in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  order by 1, 2, 4`;

/** Gathers one row per column of a key into one entry per key. */
function keysIn(rows: Rows): readonly Key[] {
  const keys = Map.groupBy(rows, (row) => `${String(row['key_table'])} ${String(row['key_name'])}`);
  return [...keys.values()]
    .map((columns) => ({
      table: String(columns[0]?.['key_table']),
      columns: columns.map((column) => String(column['key_column'])),
    }))
    .filter(({ table }) => !table.startsWith('kysely_'));
}

/** Forgets every answer, and what was counted of them. */
export async function forgetAnswers(store: Pick<Store, 'query'>): Promise<void> {
  for (const table of ['answers', 'withdrawn', 'counts', 'published', 'snapshots', 'logins'])
    await store.query(`delete from ${table}`);
}

/** A folder of its own for a SQLite file. */
export const onSqlite: MakeStore = () => {
  const data = mkdtempSync(join(tmpdir(), 'civita-'));
  const query = (sql: string): Rows => {
    const database = new SQLite(join(data, 'civita.sqlite'), { timeout: 5000 });
    try {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all() as Record<string, unknown>[];
      statement.run();
      return [];
    } finally {
      database.close();
    }
  };
  return Promise.resolve({
    env: { CIVITA_DATA: data },
    query: (sql) => Promise.resolve(query(sql)),
    keys: () => Promise.resolve(keysIn(query(SQLITE_KEYS))),
    remove: async () => rm(data, { recursive: true }),
  });
};

/** Runs one statement on the PostgreSQL at an address. */
export async function queryPostgres(url: string, sql: string): Promise<Rows> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A database of its own in the tests' PostgreSQL; the folder holds only the secret. */
export function onPostgres(postgres: Postgres): MakeStore {
  return async () => {
    const url = await postgres.database();
    const data = mkdtempSync(join(tmpdir(), 'civita-'));
    const query = async (sql: string): Promise<Rows> => queryPostgres(url, sql);
    return {
      env: { CIVITA_DATA: data, DATABASE_URL: url },
      query,
      keys: async () => keysIn(await query(POSTGRES_KEYS)),
      remove: async () => rm(data, { recursive: true }),
    };
  };
}
