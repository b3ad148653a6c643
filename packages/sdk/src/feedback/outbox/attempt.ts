import type { FeedbackReceipt } from '../../domain/feedback.ts';
import { CivitaError, isCivitaError } from '../../transport/errors.ts';
import type { SendFeedback } from '../../transport/feedback.ts';
import { sendFeedback } from '../../transport/feedback.ts';
import type { HttpOptions } from '../../transport/http.ts';

/**
 * What came of sending: `stored` by a 2xx that names our key; `refused` for good; `login` the city wants to know that the
 * person is logged in; `waiting` anything else, which says nothing about whether it was stored.
 */
export type Attempt =
  | { readonly outcome: 'stored'; readonly receipt: FeedbackReceipt }
  | {
      readonly outcome: 'refused' | 'login' | 'waiting';
      readonly error: CivitaError;
      /** The service holds what was sent before under this key, and what failed is to put these words in its place. */
      readonly receipt?: FeedbackReceipt;
    };

/** Statuses by which a service says that this answer will not be stored as it is. */
const REFUSALS: readonly (number | undefined)[] = [400, 409, 410, 413, 422];

/** Sends an answer once. Never rejects. */
export async function attempt(answer: SendFeedback, http: HttpOptions): Promise<Attempt> {
  try {
    return { outcome: 'stored', receipt: await sendFeedback(answer, http) };
  } catch (thrown) {
    return failed(thrown);
  }
}

/** What a failure means for an answer; `finally` names more statuses that are for good. */
export function failed(thrown: unknown, more: readonly number[] = []): Attempt & { readonly error: CivitaError } {
  const error = isCivitaError(thrown)
    ? thrown
    : new CivitaError('network', 'The answer could not be sent.', { cause: thrown });
  const { status, problem } = error;
  // What came first under this key is on its way to the disk just now: nothing is decided.
  if (problem === 'still-running') return { outcome: 'waiting', error };
  if (status === 401 || status === 403) return { outcome: 'login', error };
  return { outcome: [...REFUSALS, ...more].includes(status) ? 'refused' : 'waiting', error };
}
