import type { Kysely } from 'kysely';

/** What is left of withdrawn answers, and the reports that staff puts here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('withdrawn')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('withdrawn_key', ['city', 'id'])
    .execute();
  await db.schema
    .createTable('reports')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reports_key', ['city', 'name'])
    .execute();
}
