import type { Feedback, StoredAnswer } from '@civita/sdk';
import type { AnswerRow, Database, Signal, Status } from '../database/schema.ts';
import { moveCounts } from './counts.ts';

/** What became of asking for an answer by its id: it is there, its author took it back, or there never was one. */
export type Found = { readonly row: AnswerRow } | 'withdrawn' | 'unknown';

/** The answer of this id. */
export async function findAnswer(db: Database, city: string, id: string): Promise<Found> {
  const row = await db
    .selectFrom('answers')
    .selectAll()
    .where('city', '=', city)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { row } : absent(db, city, id);
}

/**
 * Changes an answer in a transaction in which no one else can: `change` gets it as it is, and gives it as it shall be, or
 * `undefined` to leave it.
 */
export async function changeAnswer(
  db: Database,
  city: string,
  id: string,
  change: (row: AnswerRow) => AnswerRow | undefined,
): Promise<Found> {
  return db.transaction().execute(async (trx) => {
    const row = await lockAnswer(trx, city, id);
    if (!row) return absent(trx, city, id);
    const next = change(row);
    if (!next) return { row };
    const { city: _city, id: _id, ...columns } = next;
    await trx.updateTable('answers').set(columns).where('city', '=', city).where('id', '=', id).execute();
    await moveCounts(trx, { gone: [row], come: [next] });
    return { row: next };
  });
}

/** Takes an answer out of everything. Its key stays, so that a late repeat does not bring it back. */
export async function withdrawAnswer(db: Database, city: string, id: string): Promise<'withdrawn' | 'unknown'> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .deleteFrom('answers')
      .where('city', '=', city)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    if (!row) return absent(trx, city, id);
    await trx
      .insertInto('withdrawn')
      .values({ city, id })
      .onConflict((conflict) => conflict.columns(['city', 'id']).doNothing())
      .execute();
    await moveCounts(trx, { gone: [row] });
    return 'withdrawn';
  });
}

/** Both databases hold a row that is updated until the transaction ends; only one of them knows SELECT FOR UPDATE. */
async function lockAnswer(trx: Database, city: string, id: string): Promise<AnswerRow | undefined> {
  return trx
    .updateTable('answers')
    .set((row) => ({ id: row.ref('id') }))
    .where('city', '=', city)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

async function absent(db: Database, city: string, id: string): Promise<'withdrawn' | 'unknown'> {
  const key = await db
    .selectFrom('withdrawn')
    .select('id')
    .where('city', '=', city)
    .where('id', '=', id)
    .executeTakeFirst();
  return key ? 'withdrawn' : 'unknown';
}

/** What its author says now; the rest of an answer stays what it was, also the hash by which its first sending is known. */
export function changedRow(
  row: AnswerRow,
  said: Pick<AnswerRow, 'rate' | 'useful' | 'reasons' | 'text' | 'lang' | 'text_expires'>,
  signals: readonly Signal[],
): AnswerRow {
  const all = [...new Set([...(JSON.parse(row.signals) as Signal[]), ...signals])].sort();
  const status: Status = signals.length > 0 && row.status !== 'spam' ? 'suspected' : reopened(row.status);
  const { rate, useful, reasons, text, lang, text_expires } = said;
  return { ...row, rate, useful, reasons, text, lang, text_expires, status, signals: JSON.stringify(all) };
}

/** What staff has read is to be read again once it says something else. */
function reopened(status: Status): Status {
  return status === 'suspected' || status === 'spam' ? status : 'new';
}

/** An answer as its author sent it, or as it is after its text was forgotten. */
export function feedbackIn(row: AnswerRow): Feedback {
  const { rate, useful, text, version, section } = row;
  const reasons = JSON.parse(row.reasons) as string[];
  return {
    profile: row.profile,
    subject: {
      type: row.subject_type as Feedback['subject']['type'],
      id: row.subject_id,
      path: row.path,
      ...(version === null ? {} : { version }),
      ...(section === null ? {} : { section }),
    },
    answers: {
      ...(rate === null ? {} : { rate: rate as NonNullable<Feedback['answers']['rate']> }),
      ...(useful === null ? {} : { useful }),
      ...(reasons.length === 0 ? {} : { reasons }),
      ...(text === null ? {} : { text }),
    },
    lang: row.lang,
  };
}

const HOUR = 3_600_000;

/** Until when an answer can be changed, in milliseconds since 1970. */
export function changeableUntil({ received }: Pick<AnswerRow, 'received'>, hours: number): number {
  return received + hours * HOUR;
}

/** An answer for its author. */
export function storedAnswer(row: AnswerRow, hours: number): StoredAnswer {
  const until = changeableUntil(row, hours);
  return { id: row.id, feedback: feedbackIn(row), received: minuteOf(row.received), changeableUntil: minuteOf(until) };
}

/** UTC to the minute: `2026-11-22T17:20Z`. */
export function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
