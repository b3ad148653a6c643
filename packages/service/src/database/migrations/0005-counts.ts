import type { Kysely } from 'kysely';

/** Daily counts, the counts that are published on a schedule, and when that was. 0007 counts what was there before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['counts', 'published'])
    await db.schema
      .createTable(table)
      .addColumn('city', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('profile', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('cell', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['city', 'subject', 'profile', 'part', 'version', 'day', 'cell'])
      .execute();
  await db.schema
    .createTable('snapshots')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('taken', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshots_key', ['city'])
    .execute();
}
