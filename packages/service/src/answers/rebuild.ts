import { PostgresAdapter, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { moveCounts } from './counts.ts';

/** Answers read at once. */
const PAGE = 5000;

/**
 * Counts the answers of a city from scratch, in one transaction. The counts move with the answers, so this is for a database
 * that was mended by hand. The service may run: who changes an answer waits until it is done, who reads waits for nobody.
 */
export async function rebuildCounts(db: Database, city: string): Promise<void> {
  if (db.isTransaction) return rebuild(db, city);
  return db.transaction().execute(async (trx) => rebuild(trx, city));
}

async function rebuild(trx: Database, city: string): Promise<void> {
  await holdWriters(trx);
  await trx.deleteFrom('counts').where('city', '=', city).execute();
  let after = '';
  for (;;) {
    const answers = await trx
      .selectFrom('answers')
      .selectAll()
      .where('city', '=', city)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    await moveCounts(trx, { come: answers });
    const last = answers.at(-1);
    if (last === undefined || answers.length < PAGE) return;
    after = last.id;
  }
}

/**
 * Lets nobody change an answer until the transaction ends; what was begun before is waited for. In SQLite whoever writes is alone
 * anyway, and the statement that follows writes.
 */
async function holdWriters(trx: Database): Promise<void> {
  if (trx.getExecutor().adapter instanceof PostgresAdapter)
    await sql`lock table answers in share row exclusive mode`.execute(trx);
}
