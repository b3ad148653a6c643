import type { Database } from '../database/schema.ts';

/** The profiles whose question the city does not ask now. */
export async function closedProfiles(db: Database, city: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('closures').select('profile').where('city', '=', city).execute();
  return new Set(rows.map(({ profile }) => profile));
}

/** Closes a question (the kill switch); one that is closed stays so. */
export async function closeQuestion(db: Database, city: string, profile: string, now: number): Promise<void> {
  await db
    .insertInto('closures')
    .values({ city, profile, since: now })
    .onConflict((conflict) => conflict.columns(['city', 'profile']).doNothing())
    .execute();
}

/** Asks a question again. */
export async function openQuestion(db: Database, city: string, profile: string): Promise<void> {
  await db.deleteFrom('closures').where('city', '=', city).where('profile', '=', profile).execute();
}
