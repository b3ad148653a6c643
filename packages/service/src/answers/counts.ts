import { sql } from 'kysely';
import { insertEach } from '../database/insert-each.ts';
import type { AnswerRow, CountRow, Database, Status } from '../database/schema.ts';
import { placeOf } from './place.ts';

/** What is counted of an answer: its rate (`1` to `5`) or `yes` or `no`, and each of its reasons (`reason:clear`). */
export type Cell = string;

const REASON = 'reason:';

/** A number that moved; a count is never kept at 0. */
type Change = CountRow;

/** The columns of an answer that decide where it counts. */
export type Counted = Pick<
  AnswerRow,
  | 'city'
  | 'profile'
  | 'subject_type'
  | 'subject_id'
  | 'path'
  | 'section'
  | 'version'
  | 'rate'
  | 'useful'
  | 'reasons'
  | 'status'
>;

/** Whether answers of a status are in the figures: what is suspected or spam is not, until staff says otherwise. */
function isCounted(status: Status): boolean {
  return status !== 'suspected' && status !== 'spam';
}

/** The reason that a cell counts; `undefined` for a rate or yes or no. */
export function reasonIn(cell: Cell): string | undefined {
  return cell.startsWith(REASON) ? cell.slice(REASON.length) : undefined;
}

/**
 * Moves the counts with the answers, in the transaction that writes them: `gone` are answers as they were, `come` as they are.
 * Whoever stores, changes, withdraws or re-labels an answer calls it.
 */
export async function moveCounts(
  trx: Database,
  { gone = [], come = [] }: { readonly gone?: readonly Counted[]; readonly come?: readonly Counted[] },
): Promise<void> {
  const changes = changesOf(gone, come);
  for (let from = 0; from < changes.length; from += ROWS) await add(trx, changes.slice(from, from + ROWS));
  for (const { city, subject } of distinct(changes.filter(({ n }) => n < 0)))
    await trx.deleteFrom('counts').where('city', '=', city).where('subject', '=', subject).where('n', '=', 0).execute();
}

/** Rows per statement: 7 columns each must stay under PostgreSQL's 65,535 parameters. */
const ROWS = 2000;

/** Added up, and in the order of their keys: two processes cannot wait for each other in a circle. */
function changesOf(gone: readonly Counted[], come: readonly Counted[]): readonly Change[] {
  const sums = new Map<string, Change>();
  const count = (answer: Counted, by: 1 | -1): void => {
    if (!isCounted(answer.status)) return;
    const { city, profile } = answer;
    const { subject, part, version } = placeOf(answer);
    for (const cell of cellsOf(answer)) {
      const key = JSON.stringify([city, subject, profile, part, version, cell]);
      const n = (sums.get(key)?.n ?? 0) + by;
      sums.set(key, { city, subject, profile, part, version, cell, n });
    }
  };
  for (const answer of gone) count(answer, -1);
  for (const answer of come) count(answer, 1);
  const moved = [...sums].filter(([, { n }]) => n !== 0);
  return moved.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function cellsOf({ rate, useful, reasons }: Counted): readonly Cell[] {
  const first = rate?.toString() ?? useful;
  return [...(first === null ? [] : [first]), ...(JSON.parse(reasons) as string[]).map((code) => REASON + code)];
}

async function add(trx: Database, changes: readonly Change[]): Promise<void> {
  await insertEach(trx, changes, (some) =>
    trx
      .insertInto('counts')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['city', 'subject', 'profile', 'part', 'version', 'cell'])
          .doUpdateSet({ n: sql<number>`counts.n + excluded.n` }),
      ),
  );
}

function distinct(changes: readonly Change[]): readonly Pick<Change, 'city' | 'subject'>[] {
  return [...new Map(changes.map((change) => [JSON.stringify([change.city, change.subject]), change])).values()];
}
