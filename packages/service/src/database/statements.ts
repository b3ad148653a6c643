import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept; what the service asks again and again is some 20. */
const MOST = 100;

/** What is kept of a connection of better-sqlite3. */
interface Connection {
  prepare(sql: string): SqliteStatement & { readonly busy: boolean };
  close(): unknown;
}

/**
 * A connection that prepares a statement once and runs it again: preparing costs SQLite more than most of ours take to run.
 * Those that were not asked for longest go first.
 */
export function keepingStatements(connection: Connection): SqliteDatabase {
  const kept = new Map<string, ReturnType<Connection['prepare']>>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      const statement = known?.busy === false ? known : connection.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => void connection.close(),
  };
}
