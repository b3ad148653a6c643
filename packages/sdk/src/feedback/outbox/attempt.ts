import type { FeedbackReceipt } from '../../domain/feedback.ts';
import type { CivitaError } from '../../transport/errors.ts';
import { CivitaError as Failure, isCivitaError } from '../../transport/errors.ts';
import type { SendFeedback } from '../../transport/feedback.ts';
import { sendFeedback } from '../../transport/feedback.ts';
import type { HttpOptions } from '../../transport/http.ts';

/**
 * What came of sending: `stored` by a 2xx that names our key; `refused` for good; `login` the city wants to know that the
 * person is logged in; `waiting` anything else, which says nothing about whether it was stored.
 */
export type Attempt =
  | { readonly outcome: 'stored'; readonly receipt: FeedbackReceipt }
  | { readonly outcome: 'refused' | 'login' | 'waiting'; readonly error: CivitaError };

/** Statuses by which a service says that this answer will not be stored as it is. */
const REFUSALS: readonly (number | undefined)[] = [400, 409, 413, 422];

/** Sends an answer once. Never rejects. */
export async function attempt(answer: SendFeedback, http: HttpOptions): Promise<Attempt> {
  try {
    return { outcome: 'stored', receipt: await sendFeedback(answer, http) };
  } catch (thrown) {
    const error = isCivitaError(thrown)
      ? thrown
      : new Failure('network', 'The answer could not be sent.', { cause: thrown });
    const { status } = error;
    if (status === 401 || status === 403) return { outcome: 'login', error };
    return { outcome: REFUSALS.includes(status) ? 'refused' : 'waiting', error };
  }
}
