import type { FeedbackAggregate } from '@civita/sdk';
import { branchFor } from '@civita/sdk/feedback';
import type { AnswerRow, Database } from '../database/schema.ts';
import { shareOf } from './wilson.ts';

/** How many gave the same rate or yes or no with the same reasons. */
export interface Tally extends Pick<AnswerRow, 'rate' | 'useful' | 'reasons'> {
  readonly n: number;
}

/** Counts the answers about a subject as they are now. One statement, so that the figures agree with each other. */
export async function tally(db: Database, city: string, subject: string): Promise<readonly Tally[]> {
  const rows = await db
    .selectFrom('answers')
    .select(({ fn }) => ['rate', 'useful', 'reasons', fn.countAll().as('n')])
    .where('city', '=', city)
    .where('subject_id', '=', subject)
    .groupBy(['rate', 'useful', 'reasons'])
    .execute();
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

/**
 * The public figures. With fewer than `k` answers nothing is told, not even how many there are; `k` 0 withholds nothing.
 * Useful means yes, or four and five stars: the split of criterion C.SI.2.5.
 */
export function aggregateOf(subject: string, tallies: readonly Tally[], k: number): FeedbackAggregate {
  const n = tallies.reduce((sum, each) => sum + each.n, 0);
  if (n < k) return { subject, withheld: { fewerThan: k } };
  const rates = [0, 0, 0, 0, 0];
  const reasons: Record<string, number> = {};
  let useful = 0;
  for (const each of tallies) {
    if (each.rate !== null) rates[each.rate - 1] = (rates[each.rate - 1] ?? 0) + each.n;
    if (each.rate === null ? each.useful === 'yes' : branchFor(each.rate) === 'positive') useful += each.n;
    for (const reason of JSON.parse(each.reasons) as string[]) reasons[reason] = (reasons[reason] ?? 0) + each.n;
  }
  return { subject, n, useful: shareOf(useful, n), rates, reasons };
}
