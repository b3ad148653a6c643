import type { Transaction } from 'kysely';
import type { LoginRow, Tables } from '../database/schema.ts';

/**
 * Spends logins of a city, in the transaction that stores their answers; gives those that another answer has spent. The same
 * answer may come again with its login. A login is spent by the first answer that comes with it, also when that one is then
 * refused as another body under a known id.
 */
export async function spend(
  trx: Transaction<Tables>,
  city: string,
  logins: readonly LoginRow[],
): Promise<ReadonlySet<LoginRow>> {
  if (logins.length === 0) return new Set();
  // In order, as the answers: two processes cannot wait for each other in a circle.
  const sorted = [...logins].sort((a, b) => (a.login < b.login ? -1 : 1));
  await trx
    .insertInto('logins')
    .values(sorted)
    .onConflict((conflict) => conflict.columns(['city', 'login']).doNothing())
    .execute();
  const rows = await trx
    .selectFrom('logins')
    .select(['login', 'answer'])
    .where('city', '=', city)
    .where(
      'login',
      'in',
      sorted.map(({ login }) => login),
    )
    .execute();
  const spentOn = new Map(rows.map(({ login, answer }) => [login, answer]));
  return new Set(logins.filter(({ login, answer }) => spentOn.get(login) !== answer));
}

/** Milliseconds that an expired login is remembered, for processes whose clocks differ. */
const GRACE = 60_000;

/** Forgets the logins of a city that can no longer be used. */
export async function forgetExpired(trx: Transaction<Tables>, city: string, now: number): Promise<void> {
  await trx
    .deleteFrom('logins')
    .where('city', '=', city)
    .where('expires', '<', now - GRACE)
    .execute();
}
