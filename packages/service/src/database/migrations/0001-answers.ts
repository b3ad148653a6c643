import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Answers to the question on a page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('subject_type', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('version', 'text')
    .addColumn('section', 'text')
    .addColumn('rate', 'integer')
    .addColumn('useful', 'text')
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('received', 'bigint', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['city', 'id'])
    .addCheckConstraint('answers_rate', sql`rate between 1 and 5`)
    .addCheckConstraint('answers_useful', sql`useful in ('yes', 'no')`)
    .execute();
  await db.schema.createIndex('answers_by_subject').on('answers').columns(['city', 'subject_id']).execute();
}
