import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { rebuildCounts } from '../../answers/rebuild.ts';
import type { Tables } from '../schema.ts';

/**
 * Counts without their days, by which nothing was ever told: figures about a subject have fewer rows to read. What is published
 * is added up and not counted anew: it changes at its own time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['counts', 'published']) {
    await db.schema.alterTable(table).renameTo(`${table}_of_days`).execute();
    await db.schema
      .createTable(table)
      .addColumn('city', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('profile', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('cell', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_by_cell`, ['city', 'subject', 'profile', 'part', 'version', 'cell'])
      .execute();
  }
  await sql`insert into published (city, subject, profile, part, version, cell, n)
    select city, subject, profile, part, version, cell, sum(n) from published_of_days
    group by city, subject, profile, part, version, cell`.execute(db);
  for (const table of ['counts', 'published']) await db.schema.dropTable(`${table}_of_days`).execute();
  const tables = db as Kysely<Tables>;
  for (const { city } of await tables.selectFrom('answers').select('city').distinct().execute())
    await rebuildCounts(tables, city);
}
