import type { Transaction } from 'kysely';
import { insertEach } from '../database/insert-each.ts';
import type { AnswerRow, Database, LoginRow, Tables } from '../database/schema.ts';
import { closedProfiles } from './closures.ts';
import { moveCounts } from './counts.ts';
import { forgetExpired, spend } from './logins.ts';

/**
 * What became of an answer: it is new; it was there with the same body; its id belongs to another body; its login was spent
 * on another answer; its author has taken it back; its question is closed.
 */
export type Outcome = 'stored' | 'repeated' | 'conflict' | 'spent' | 'withdrawn' | 'closed';

/** An answer to be stored. */
export interface Entry {
  readonly row: AnswerRow;
  /** The login that it spends, where one is needed. */
  readonly login?: LoginRow | undefined;
}

/**
 * Stores answers and counts them in one transaction; the outcomes are in the order of the entries. The first of several with
 * one id counts.
 *
 * @throws what the database said; then none is stored and no login spent.
 */
export async function storeAnswers(db: Database, entries: readonly Entry[]): Promise<readonly Outcome[]> {
  const byCity = [...Map.groupBy(entries, ({ row }) => row.city)].sort(([a], [b]) => (a < b ? -1 : 1));
  const closed = new Map<string, ReadonlySet<string>>();
  for (const [city] of byCity) closed.set(city, await closedProfiles(db, city));
  return db.transaction().execute(async (trx) => {
    const outcomes = new Map<AnswerRow, Outcome>();
    for (const [city, ofCity] of byCity) {
      const logins = ofCity.flatMap(({ login }) => login ?? []);
      const spent = await spend(trx, city, logins);
      const rows = ofCity.filter(({ login }) => !login || !spent.has(login)).map(({ row }) => row);
      for (const { row } of ofCity) outcomes.set(row, 'spent');
      for (const [row, outcome] of await storeOfCity(trx, city, rows, closed.get(city) ?? new Set()))
        outcomes.set(row, outcome);
      if (logins.length > 0) await forgetExpired(trx, city, Math.max(...ofCity.map(({ row }) => row.received)));
    }
    return entries.map(({ row }) => outcomes.get(row) ?? 'conflict');
  });
}

async function storeOfCity(
  trx: Transaction<Tables>,
  city: string,
  rows: readonly AnswerRow[],
  closed: ReadonlySet<string>,
): Promise<Map<AnswerRow, Outcome>> {
  if (rows.length === 0) return new Map();
  const firsts = new Map<string, AnswerRow>();
  for (const row of rows) if (!firsts.has(row.id)) firsts.set(row.id, row);
  // In the order of their ids: two processes that store the same answers cannot wait for each other in a circle.
  const sorted = [...firsts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fresh = await insert(
    trx,
    sorted.filter(({ profile }) => !closed.has(profile)),
  );
  const ids = [...firsts.keys()];
  // After the insert: what was withdrawn while it waited for the key is seen now.
  const withdrawn = await withdrawnOf(trx, city, ids);
  const back = ids.filter((id) => fresh.has(id) && withdrawn.has(id));
  if (back.length > 0) await trx.deleteFrom('answers').where('city', '=', city).where('id', 'in', back).execute();
  await moveCounts(trx, { come: sorted.filter(({ id }) => fresh.has(id) && !withdrawn.has(id)) });
  const known = ids.filter((id) => !fresh.has(id) && !withdrawn.has(id));
  const hashes = new Map(sorted.filter(({ id }) => fresh.has(id)).map(({ id, body_hash }) => [id, body_hash]));
  if (known.length > 0) for (const { id, body_hash } of await hashesOf(trx, city, known)) hashes.set(id, body_hash);
  return new Map(
    rows.map((row) => {
      if (withdrawn.has(row.id)) return [row, 'withdrawn'];
      if (fresh.has(row.id) && firsts.get(row.id) === row) return [row, 'stored'];
      const hash = hashes.get(row.id);
      if (hash === undefined && closed.has(row.profile)) return [row, 'closed'];
      return [row, hash === row.body_hash ? 'repeated' : 'conflict'];
    }),
  );
}

/** The ids that were not there before. */
async function insert(trx: Transaction<Tables>, rows: readonly AnswerRow[]): Promise<ReadonlySet<string>> {
  const inserted = await insertEach(trx, rows, (some) =>
    trx
      .insertInto('answers')
      .values(some)
      .onConflict((conflict) => conflict.columns(['city', 'id']).doNothing())
      .returning('id'),
  );
  return new Set(inserted.map(({ id }) => id));
}

async function withdrawnOf(
  trx: Transaction<Tables>,
  city: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom('withdrawn').select('id').where('city', '=', city).where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

async function hashesOf(
  trx: Transaction<Tables>,
  city: string,
  ids: readonly string[],
): Promise<readonly Pick<AnswerRow, 'id' | 'body_hash'>[]> {
  return trx
    .selectFrom('answers')
    .select(['id', 'body_hash'])
    .where('city', '=', city)
    .where('id', 'in', ids)
    .execute();
}
