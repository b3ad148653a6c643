import type { Dialect } from 'kysely';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../errors.ts';

type Parser = (text: string) => unknown;

const numbers = {
  getTypeParser: (id: Parameters<typeof pg.types.getTypeParser>[0], format?: 'text' | 'binary'): Parser =>
    id === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(id, format) as Parser),
};

/** A pool on a PostgreSQL; it connects when it is first used. Its 8-byte integers are milliseconds and counts: numbers hold them. */
export function postgres(databaseUrl: string): Dialect {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'civita',
    max: 8,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    keepAlive: true,
    types: numbers,
  });
  // A connection that breaks is dropped by the pool when it is idle, and by its next statement when it is in a transaction; without
  // listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}

/** The sentence for a PostgreSQL that refuses. It names host and database, never user or password. */
export function explainPostgres(error: unknown, databaseUrl: string): StartError {
  const { hostname, port, pathname } = new URL(databaseUrl);
  const place = `${hostname}:${port || '5432'}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = decodeURIComponent(pathname.slice(1));
  return new StartError(`DATABASE_URL: ${reason(code, place, name, error)}.`, { cause: error });
}

function reason(code: string, place: string, name: string, error: unknown): string {
  if (code.startsWith('28')) return `the database at ${place} refuses the user or the password; correct them`;
  if (code === '3D000') return `there is no database "${name}" at ${place}; create it or correct the name`;
  if (code === '42501') return `the user may not create tables in "${name}" at ${place}; grant it the right`;
  const said = code || (error instanceof Error ? error.message : String(error));
  if (/^E[A-Z_]+$/.test(code) || /timeout/i.test(said))
    return `no database answers at ${place} (${said}); start it or correct the address`;
  return `the database at ${place} refuses (${said}); see its log`;
}
