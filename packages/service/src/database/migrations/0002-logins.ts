import type { Kysely } from 'kysely';

/** Logins that were used, until they are no longer valid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('logins')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('login', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('logins_key', ['city', 'login'])
    .execute();
  await db.schema.createIndex('logins_by_expiry').on('logins').columns(['city', 'expires']).execute();
}
