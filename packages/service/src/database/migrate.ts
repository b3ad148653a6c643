import type { Migration } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import { StartError } from '../errors.ts';
import * as answers from './migrations/0001-answers.ts';
import * as logins from './migrations/0002-logins.ts';
import * as receipts from './migrations/0003-receipts.ts';
import * as staff from './migrations/0004-staff.ts';
import * as counts from './migrations/0005-counts.ts';
import * as statuses from './migrations/0006-statuses.ts';
import * as cells from './migrations/0007-cells.ts';
import type { Database } from './schema.ts';

/** In the order of their names. A migration that was published is never changed: the next one changes what it made. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-answers': answers,
  '0002-logins': logins,
  '0003-receipts': receipts,
  '0004-staff': staff,
  '0005-counts': counts,
  '0006-statuses': statuses,
  '0007-cells': cells,
};

/**
 * Brings the tables to this version. Processes that start at once on one PostgreSQL wait for each other.
 *
 * @throws StartError when the database was made by a newer version; else what the database said.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new StartError('The database was made by a newer version of Civita: start that version, or restore a copy.', {
      cause: error,
    });
  throw error instanceof Error ? error : new Error('the migration failed', { cause: error });
}
