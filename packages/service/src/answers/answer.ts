import type { Feedback } from '@civita/sdk';
import type { AnswerRow, Signal } from '../database/schema.ts';
import type { Sign } from '../secret.ts';

/** A checked answer with the key that it came under. */
export interface IncomingAnswer {
  readonly city: string;
  /** UUID in lower case. */
  readonly id: string;
  readonly feedback: Feedback;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Why it is suspected; none when it is not. */
  readonly signals: readonly Signal[];
  /** Days for which its text is kept. */
  readonly textDays: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What is stored of an answer: nothing but what the person gave, and the minute. */
export function rowOf({ city, id, feedback, now, signals, textDays }: IncomingAnswer, sign: Sign): AnswerRow {
  const { profile, subject, answers, lang } = feedback;
  const received = now - (now % MINUTE);
  const text = storable(answers.text);
  return {
    city,
    id,
    profile,
    subject_type: subject.type,
    subject_id: subject.id,
    path: subject.path,
    version: subject.version ?? null,
    section: subject.section ?? null,
    rate: answers.rate ?? null,
    useful: answers.useful ?? null,
    reasons: JSON.stringify([...(answers.reasons ?? [])].sort()),
    text,
    lang,
    received,
    body_hash: sign('body', city, id, canonical(feedback)),
    status: signals.length > 0 ? 'suspected' : 'new',
    note: null,
    tags: '[]',
    signals: JSON.stringify([...signals].sort()),
    text_expires: text === null ? null : received + textDays * DAY,
  };
}

/** The code by which the author of an answer can find it again, made from its id alone: a repeat gets the same one. */
export function receiptOf(city: string, id: string, sign: Sign): string {
  return sign('receipt', city, id);
}

/** JSON that depends neither on the order in which a client wrote the keys nor on that of a later version's schema. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The text without U+0000, which PostgreSQL refuses and nobody sees; half of a character cut in two becomes U+FFFD on its
 * way to the database. Blank is none.
 */
function storable(text: string | undefined): string | null {
  const kept = text?.replaceAll('\0', '').trim();
  return kept ? kept : null;
}
