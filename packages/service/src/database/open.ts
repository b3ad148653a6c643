import type { Dialect, KyselyPlugin } from 'kysely';
import { Kysely, sql } from 'kysely';
import { StartError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { migrate } from './migrate.ts';
import type { Database, Tables } from './schema.ts';

/**
 * Opens PostgreSQL when its address is given, else the SQLite file of the data folder, and migrates it.
 *
 * @param plugins what looks at every query.
 * @throws StartError one sentence when it refuses.
 */
export async function openDatabase(
  { data, databaseUrl }: Pick<Settings, 'data' | 'databaseUrl'>,
  plugins: readonly KyselyPlugin[] = [],
): Promise<Database> {
  const dialect = databaseUrl === undefined ? await sqliteIn(data) : await postgresAt(databaseUrl);
  const db = new Kysely<Tables>({ dialect, plugins: [...plugins] });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy().catch(() => undefined);
    if (error instanceof StartError) throw error;
    if (databaseUrl !== undefined) throw (await import('./postgres.ts')).explainPostgres(error, databaseUrl);
    const said = error instanceof Error ? error.message : String(error);
    throw new StartError(`CIVITA_DATA: the database in "${data}" cannot be used (${said}); restore a copy of it.`, {
      cause: error,
    });
  }
}

/** Each brings its driver when it is opened: one is never needed where the other is. */
async function sqliteIn(data: string): Promise<Dialect> {
  return (await import('./sqlite.ts')).sqlite(data);
}

async function postgresAt(databaseUrl: string): Promise<Dialect> {
  return (await import('./postgres.ts')).postgres(databaseUrl);
}

/** Whether the database answers. */
export async function answers(db: Database): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}
