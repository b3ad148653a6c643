import type { Database } from '../database/schema.ts';

/**
 * Opens or closes a question of a city: the kill switch. While it is closed no new answer is taken; repeats of answers that
 * are stored get their receipt, and receipts go on working.
 *
 * @param now milliseconds since 1970.
 */
export async function setOpen(
  db: Database,
  city: string,
  profile: string,
  open: boolean,
  now: number = Date.now(),
): Promise<void> {
  if (open) await db.deleteFrom('closures').where('city', '=', city).where('profile', '=', profile).execute();
  else
    await db
      .insertInto('closures')
      .values({ city, profile, since: now })
      .onConflict((conflict) => conflict.columns(['city', 'profile']).doNothing())
      .execute();
}

/** The profiles that a city does not ask now. */
export async function closedProfiles(db: Database, city: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('closures').select('profile').where('city', '=', city).execute();
  return new Set(rows.map(({ profile }) => profile));
}
