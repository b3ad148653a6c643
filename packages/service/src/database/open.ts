import type { KyselyPlugin } from 'kysely';
import { Kysely, sql } from 'kysely';
import { StartError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { migrate } from './migrate.ts';
import { explainPostgres, postgres } from './postgres.ts';
import type { Database, Tables } from './schema.ts';
import { sqlite } from './sqlite.ts';

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
  const dialect = databaseUrl === undefined ? sqlite(data) : postgres(databaseUrl);
  const db = new Kysely<Tables>({ dialect, plugins: [...plugins] });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy().catch(() => undefined);
    if (error instanceof StartError) throw error;
    if (databaseUrl !== undefined) throw explainPostgres(error, databaseUrl);
    const said = error instanceof Error ? error.message : String(error);
    throw new StartError(`CIVITA_DATA: the database in "${data}" cannot be used (${said}); restore a copy of it.`, {
      cause: error,
    });
  }
}

/** Whether the database answers. */
export async function answers(db: Database): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}
