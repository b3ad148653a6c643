import type { Database } from '../database/schema.ts';
import type { Tally } from './groups.ts';

/** Which counts are public: as they are now, or as they were at the last snapshot. Both tables have the same columns. */
export type Counts = 'counts' | 'published';

/** Adds up the counts of some subjects over the days. One statement, so that the figures agree with each other. */
export async function tally(
  db: Database,
  city: string,
  subjects: readonly string[],
  counts: Counts,
): Promise<readonly Tally[]> {
  if (subjects.length === 0) return [];
  return db
    .selectFrom(counts as 'counts')
    .select(({ fn }) => ['subject', 'profile', 'part', 'version', 'cell', fn.sum<number>('n').as('n')])
    .where('city', '=', city)
    .where('subject', 'in', subjects)
    .groupBy(['subject', 'profile', 'part', 'version', 'cell'])
    .execute();
}
