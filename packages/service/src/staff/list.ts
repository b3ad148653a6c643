import type { SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import type { AnswerRow, Database, Status, Tables } from '../database/schema.ts';
import { STATUSES } from '../database/schema.ts';
import type { AnswerFilter } from './filter.ts';

/** Answers of a city, the newest first. */
export interface AnswerPage {
  readonly rows: readonly AnswerRow[];
  /** Where the next page begins; none after the last. */
  readonly next: string | undefined;
}

/**
 * A page of the answers that fit a filter. Pages are cut by place, not by number: an answer that arrives meanwhile moves none.
 *
 * @param after what the page before said comes next; {@link isCursor} tells a good one.
 * @throws RangeError when it is not: a page that began anew would never end an export.
 */
export async function listAnswers(
  db: Database,
  city: string,
  filter: AnswerFilter,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<AnswerPage> {
  let asked = db.selectFrom('answers').selectAll().where('city', '=', city);
  const { status, subject, profile, version, rate, useful, from, before, hasText, lang } = filter;
  if (status !== undefined) asked = withStatus(asked, status);
  if (subject !== undefined) asked = asked.where('subject_id', '=', subject);
  if (profile !== undefined) asked = asked.where('profile', '=', profile);
  if (version !== undefined) asked = asked.where('version', '=', version);
  if (rate !== undefined) asked = asked.where('rate', '=', rate);
  if (useful !== undefined) asked = asked.where('useful', '=', useful);
  if (from !== undefined) asked = asked.where('received', '>=', from);
  if (before !== undefined) asked = asked.where('received', '<', before);
  if (hasText !== undefined) asked = asked.where('text', hasText ? 'is not' : 'is', null);
  if (lang !== undefined) asked = asked.where('lang', '=', lang);
  const place = after === undefined ? undefined : placeIn(after);
  if (after !== undefined && !place) throw new RangeError(`"${after}" is no place where a page begins.`);
  if (place)
    asked = asked.where(({ or, and, eb }) =>
      or([eb('received', '<', place.received), and([eb('received', '=', place.received), eb('id', '<', place.id)])]),
    );
  const found = await asked
    .orderBy('received', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.received.toString(36)}.${last.id}` : undefined };
}

/** Whether a text can be what a page said comes next. */
export function isCursor(text: string): boolean {
  return placeIn(text) !== undefined;
}

function placeIn(cursor: string): Pick<AnswerRow, 'received' | 'id'> | undefined {
  const [, time = '', id = ''] = /^([0-9a-z]{1,9})\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  return id === '' ? undefined : { received: Number.parseInt(time, 36), id };
}

/** From here on nobody counts: the inbox says "more than". */
export const MOST_COUNTED = 1000;

/** How many answers of a city have each status, up to one more than {@link MOST_COUNTED}. */
export async function countByStatus(db: Database, city: string): Promise<Readonly<Record<Status, number>>> {
  const counts = STATUSES.map(async (status) => {
    const some = withStatus(db.selectFrom('answers').select('id').where('city', '=', city), status);
    const { n } = await db
      .selectFrom(some.limit(MOST_COUNTED + 1).as('some'))
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return [status, Number(n)] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Status, number>;
}

/** The index of what is not new serves only who says so in the statement itself. */
function withStatus<O>(
  asked: SelectQueryBuilder<Tables, 'answers', O>,
  status: Status,
): SelectQueryBuilder<Tables, 'answers', O> {
  const named = asked.where('status', '=', status);
  return status === 'new' ? named : named.where('status', '<>', sql.lit<Status>('new'));
}
