import type { Feedback } from '@civita/sdk';
import { canonical, rowOf } from '../answers/answer.ts';
import type { Found } from '../answers/own.ts';
import { changeAnswer, changeableUntil, changedRow, feedbackIn } from '../answers/own.ts';
import type { AnswerRow } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import type { Problem } from './problem.ts';
import { withdrawn } from './take.ts';

/** An answer that was changed, or why it was not. */
export type Changed = { readonly row: AnswerRow } | { readonly refusal: Problem };

/** Changes what an answer says; the caller has seen its receipt. The same words again change nothing. */
export async function change(parts: Parts, id: string, feedback: Feedback): Promise<Changed> {
  const { city, db, sign, now, textDays, changeHours, repeats } = parts;
  const at = now();
  const signals = repeats(id, feedback.answers.text) ? (['repeated-text'] as const) : [];
  let refusal: Problem | undefined;
  const found = await changeAnswer(db, city, id, (row) => {
    const before = feedbackIn(row);
    refusal = refusalOf(before, feedback, at > changeableUntil(row, changeHours));
    if (refusal || canonical(before) === canonical(feedback)) return undefined;
    const said = rowOf({ city, id, feedback, now: row.received, signals: [], textDays }, sign);
    return changedRow(row, said, signals);
  });
  if (refusal) return { refusal };
  return typeof found === 'string' ? { refusal: refusalFor(found) } : found;
}

/** Why there is no answer to show. */
export function refusalFor(found: Exclude<Found, object>): Problem {
  return found === 'withdrawn' ? withdrawn : unknown;
}

function refusalOf(before: Feedback, after: Feedback, isLate: boolean): Problem | undefined {
  if (before.profile !== after.profile || canonical(before.subject) !== canonical(after.subject)) return notTheSame;
  return isLate ? tooLate : undefined;
}

/** The same words for a wrong code, none, and an id that nobody used: nothing can be learnt by trying. */
export const unknown: Problem = {
  code: 'not-found',
  detail:
    'No answer has this id and this receipt: send Authorization: Receipt with the code that came with the answer.',
};

const notTheSame: Problem = {
  code: 'not-the-same-subject',
  detail: 'Profile and subject of an answer stay what they were; what it says can change.',
};

const tooLate: Problem = {
  code: 'too-late',
  detail: 'The time in which this answer could be changed is over; it can still be withdrawn.',
};
