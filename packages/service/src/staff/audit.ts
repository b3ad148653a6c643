import { randomUUID } from 'node:crypto';
import type { Database, Status } from '../database/schema.ts';
import type { Staff } from './tokens.ts';

/** What staff does that is written down. */
export type Deed =
  | `status ${Status}`
  | 'note'
  | 'tags'
  | 'unmasked'
  | 'exported'
  | 'exported-unmasked'
  | 'reply-written'
  | 'reply-withdrawn'
  | 'question-closed'
  | 'question-opened'
  | 'report-put';

/** Something that was done, with the label of who did it. */
export interface Done {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: string;
  readonly what: string;
}

/** Writes down who did what, when and to which answer, and no text. */
export async function record(
  db: Database,
  { city, now }: { readonly city: string; readonly now: () => number },
  staff: Staff,
  what: Deed,
  answer?: string,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({ city, id: randomUUID(), at: now(), staff: staff.id, what, answer: answer ?? null })
    .execute();
}

/** What was done to an answer, from the first on. */
export async function doneTo(db: Database, city: string, answer: string): Promise<readonly Done[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('staff_tokens', (join) =>
      join.onRef('staff_tokens.city', '=', 'audit.city').onRef('staff_tokens.id', '=', 'audit.staff'),
    )
    .select(['audit.at', 'audit.what', 'audit.staff', 'staff_tokens.label'])
    .where('audit.city', '=', city)
    .where('audit.answer', '=', answer)
    .orderBy('audit.at')
    .orderBy('audit.id')
    .execute();
  return rows.map(({ at, what, staff, label }) => ({ at, who: label ?? staff, what }));
}
