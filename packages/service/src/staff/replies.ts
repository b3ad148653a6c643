import { randomUUID } from 'node:crypto';
import type { Database } from '../database/schema.ts';

/** "You said, we did": what the city answers in public about a subject. */
export interface Reply {
  readonly id: string;
  readonly subject: string;
  /** Texts by BCP 47 tag; Italian is always there. */
  readonly text: Readonly<Record<string, string>>;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly isPublished: boolean;
}

/** The replies of a city, or those about one subject, the newest first. */
export async function repliesOf(
  db: Database,
  city: string,
  { subject, onlyPublished = false }: { readonly subject?: string | undefined; readonly onlyPublished?: boolean } = {},
): Promise<readonly Reply[]> {
  let asked = db.selectFrom('replies').selectAll().where('city', '=', city);
  if (subject !== undefined) asked = asked.where('subject_id', '=', subject);
  if (onlyPublished) asked = asked.where('published', '=', 1);
  const rows = await asked.orderBy('date', 'desc').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject_id,
    text: JSON.parse(row.text) as Reply['text'],
    date: row.date,
    isPublished: row.published === 1,
  }));
}

/** Publishes a reply and gives its id. */
export async function publishReply(
  db: Database,
  city: string,
  { subject, text, date }: Pick<Reply, 'subject' | 'text' | 'date'>,
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('replies')
    .values({ city, id, subject_id: subject, text: JSON.stringify(text), date, published: 1 })
    .execute();
  return id;
}

/** Takes a reply out of public view; `false` when there is none of this id. */
export async function withdrawReply(db: Database, city: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('replies')
    .set({ published: 0 })
    .where('city', '=', city)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
