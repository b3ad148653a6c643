import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { Dialect } from 'kysely';
import { SqliteDialect } from 'kysely';
import { openFolder, unwritable } from '../data-folder.ts';
import { codeOf, StartError } from '../errors.ts';
import { keepingStatements } from './statements.ts';

/** The database's file in a data folder. */
export function fileIn(data: string): string {
  return join(data, 'civita.sqlite');
}

/**
 * The SQLite file of a data folder, in WAL with synchronous FULL: a commit is on the disk before it is acknowledged
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 *
 * @throws StartError when the folder cannot be written or the file is not a database.
 */
export function sqlite(data: string): Dialect {
  openFolder(data);
  const file = fileIn(data);
  try {
    const database = new SQLite(file, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return inOneTransaction(new SqliteDialect({ database: keepingStatements(database) }));
  } catch (error) {
    throw explain(error, data, file);
  }
}

/**
 * SQLite makes tables in a transaction as it does anything else, which its dialect does not say: all migrations are then one
 * commit, waited for once, and none is left half done.
 */
function inOneTransaction(dialect: SqliteDialect): Dialect {
  const adapter = Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true });
  return {
    createAdapter: () => adapter,
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function explain(error: unknown, data: string, file: string): StartError {
  const code = codeOf(error);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) return unwritable(data, error);
  const cure = /^SQLITE_(NOTADB|CORRUPT)/.test(code)
    ? 'it is not a sound SQLite file; restore a copy, or choose another folder'
    : 'stop other programs that use it, or choose another folder';
  return new StartError(`CIVITA_DATA: the database "${file}" cannot be opened (${code}): ${cure}.`, { cause: error });
}
