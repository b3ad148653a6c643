import type { Database } from '../database/schema.ts';
import type { Tally } from './groups.ts';

/** Which counts are public: as they are now, or as they were at the last snapshot. Both tables have the same columns. */
export type Counts = 'counts' | 'published';

/** The counts of some subjects. One statement, so that the figures agree with each other. */
export async function tally(
  db: Database,
  city: string,
  subjects: readonly string[],
  counts: Counts,
): Promise<readonly Tally[]> {
  if (subjects.length === 0) return [];
  return db
    .selectFrom(counts as 'counts')
    .select(['subject', 'profile', 'part', 'version', 'cell', 'n'])
    .where('city', '=', city)
    .where('subject', 'in', subjects)
    .execute();
}
