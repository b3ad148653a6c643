import { setTimeout } from 'node:timers/promises';
import type { Feedback, FeedbackReceipt } from '@civita/sdk';
import type { LoginRow, Signal } from '../database/schema.ts';
import { codeOf } from '../errors.ts';
import type { Problem } from './problem.ts';
import { loginRefusal } from './admit.ts';
import type { Parts } from '../parts.ts';
import { receiptOf, rowOf } from '../answers/answer.ts';
import type { Outcome } from '../answers/store.ts';
import { isAboutARow } from '../answers/writer.ts';

/** An answer that may be stored. */
export interface Admitted {
  /** UUID in lower case. */
  readonly id: string;
  readonly feedback: Feedback;
  /** The login that it spends, where one is needed. */
  readonly login: LoginRow | undefined;
  /** What made its way here suspicious. */
  readonly signals?: readonly Signal[];
}

/** An answer that is on the disk, or why it is not. */
export type Taken = { readonly receipt: FeedbackReceipt; readonly isNew: boolean } | { readonly refusal: Problem };

/** RFC 9562, any version: the key must be one that others cannot guess and nobody else made. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether an answer may have this id. */
export function isKey(id: string): boolean {
  return UUID.test(id);
}

/** Stores an answer once, however it came and however often; resolves after the commit. */
export async function take(parts: Parts, { id, feedback, login, signals = [] }: Admitted): Promise<Taken> {
  const { city, writer, sign, log, now, repeats, textDays } = parts;
  const isRepeated = repeats(id, feedback.answers.text);
  const all = isRepeated ? [...signals, 'repeated-text' as const] : signals;
  const row = rowOf({ city, id, feedback, now: now(), signals: all, textDays }, sign);
  let outcome: Outcome | 'running';
  try {
    const isRepeat = writer.isWriting(city, id);
    const written = writer.write({ row, login });
    outcome = isRepeat ? await Promise.race([written, patience(written)]) : await written;
  } catch (error) {
    log.error({ event: 'answer-not-stored', code: codeOf(error) });
    return { refusal: isAboutARow(error) ? refused : unavailable };
  }
  if (outcome === 'spent') return { refusal: loginRefusal('login-spent') };
  if (outcome === 'running') return { refusal: running };
  if (outcome === 'conflict') return { refusal: reused };
  if (outcome === 'withdrawn') return { refusal: withdrawn };
  if (outcome === 'closed') return { refusal: closed };
  return { receipt: { id, receipt: receiptOf(city, id, sign) }, isNew: outcome === 'stored' };
}

/** Milliseconds that a repeat waits for the first under its key, which nearly always is done by then. */
const PATIENCE = 2000;

/** `running` when a repeat has waited long enough; what becomes of it is then nobody's concern. */
async function patience(written: Promise<Outcome>): Promise<'running'> {
  written.catch(() => undefined);
  return setTimeout(PATIENCE, 'running', { ref: false });
}

const running: Problem = {
  code: 'still-running',
  detail: 'An answer under this Idempotency-Key is being stored; send this one again in a moment.',
  headers: { 'retry-after': '2' },
};

const refused: Problem = { code: 'failed', detail: 'The database refuses this answer.' };

const unavailable: Problem = {
  code: 'unavailable',
  detail: 'The answer could not be stored; send it again with the same key.',
  headers: { 'retry-after': '5' },
};

const reused: Problem = { code: 'key-reused', detail: 'Another answer was stored under this Idempotency-Key.' };

/** Said of an answer that is no longer there, to who has its key or its receipt. */
export const withdrawn: Problem = { code: 'withdrawn', detail: 'This answer was withdrawn; nothing of it is kept.' };

const closed: Problem = {
  code: 'closed',
  detail: 'The city takes no answers to this question now; send it again later with the same key.',
  headers: { 'retry-after': '3600' },
};
