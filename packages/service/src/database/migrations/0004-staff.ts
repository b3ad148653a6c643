import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const DAYS_180 = 180 * 86_400_000;

/** What staff does with answers, who they are, and until when a text is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One column a statement: SQLite adds no more.
  const answers = (): ReturnType<typeof db.schema.alterTable> => db.schema.alterTable('answers');
  const known = sql`status in ('suspected', 'new', 'read', 'actioned', 'ignored', 'spam')`;
  await answers()
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('new').check(known))
    .execute();
  await answers().addColumn('note', 'text').execute();
  await answers()
    .addColumn('tags', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await answers()
    .addColumn('signals', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await answers().addColumn('text_expires', 'bigint').execute();
  await sql`update answers set text_expires = received + ${sql.lit(DAYS_180)} where text is not null`.execute(db);
  await db.schema
    .createIndex('answers_by_term')
    .on('answers')
    .columns(['city', 'text_expires'])
    .where('text_expires', 'is not', null)
    .execute();
  await db.schema.createIndex('answers_by_time').on('answers').columns(['city', 'received', 'id']).execute();

  await db.schema
    .createTable('staff_tokens')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('reader', 'editor', 'admin')`))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addColumn('revoked', 'bigint')
    .addPrimaryKeyConstraint('staff_tokens_key', ['city', 'id'])
    .addUniqueConstraint('staff_tokens_hash', ['city', 'hash'])
    .execute();

  await db.schema
    .createTable('audit')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('audit_key', ['city', 'id'])
    .execute();
  await db.schema.createIndex('audit_by_answer').on('audit').columns(['city', 'answer']).execute();
  await db.schema.createIndex('audit_by_time').on('audit').columns(['city', 'at']).execute();

  await db.schema
    .createTable('replies')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('published', 'integer', (column) => column.notNull().check(sql`published in (0, 1)`))
    .addPrimaryKeyConstraint('replies_key', ['city', 'id'])
    .execute();
  await db.schema.createIndex('replies_by_subject').on('replies').columns(['city', 'subject_id']).execute();

  await db.schema
    .createTable('closures')
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('closures_key', ['city', 'profile'])
    .execute();
}
