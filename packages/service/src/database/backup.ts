import { chmodSync, existsSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { codeOf, StartError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { fileIn } from './sqlite.ts';

/**
 * Copies the SQLite database of the settings to a new file while the service may go on writing
 * (https://www.sqlite.org/backup.html); the copy is as the database was at one moment, and only this user can read it.
 *
 * @throws StartError one sentence when the settings name a PostgreSQL, which has a tool of its own, when there is nothing to copy, or when the
 * file is there already or cannot be written.
 */
export async function backUp({ data, databaseUrl }: Pick<Settings, 'data' | 'databaseUrl'>, to: string): Promise<void> {
  if (databaseUrl !== undefined)
    throw new StartError(
      `The answers are in PostgreSQL, which copies itself: pg_dump --format=custom --file="${to}" "$DATABASE_URL".`,
    );
  const from = fileIn(data);
  if (!existsSync(from)) throw new StartError(`CIVITA_DATA: there is no database in "${data}" to copy.`);
  if (existsSync(to)) throw new StartError(`"${to}" is there already: name a new file, so that no copy is lost.`);
  const database = new SQLite(from, { fileMustExist: true, timeout: 5000 });
  try {
    await database.backup(to);
    chmodSync(to, 0o600);
  } catch (error) {
    throw new StartError(`"${to}" cannot be written (${codeOf(error)}): name a file in a folder of this user.`, {
      cause: error,
    });
  } finally {
    database.close();
  }
}
