import { checkReceipt } from '#check/feedback';
import type { Feedback, FeedbackReceipt } from '../domain/feedback.ts';
import type { HttpOptions } from './http.ts';
import { isSameId } from './same-id.ts';
import { requestJson } from './http.ts';

/** An answer with the key under which it may be sent again and still counts once. */
export interface SendFeedback {
  /** Address of the service's `/v1/feedback`. */
  readonly url: string;
  /** A UUID, made once for the answer. */
  readonly key: string;
  /** The answer itself. */
  readonly feedback: Feedback;
  /** The city's word that its author is logged in; it travels beside the answer, never in it. */
  readonly token?: string | undefined;
  /** Gives the request up. */
  readonly signal?: AbortSignal;
}

/**
 * Sends an answer; resolves only when the service says that it is stored.
 *
 * @throws CivitaError as `requestJson`; `contract` also when the 2xx does not name our key.
 */
export async function sendFeedback(
  { url, key, feedback, token, signal }: SendFeedback,
  options: HttpOptions = {},
): Promise<FeedbackReceipt> {
  return requestJson(
    {
      url,
      method: 'POST',
      json: feedback,
      headers: { 'idempotency-key': key, 'x-civita': '1', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      signal,
      check: (value) => {
        const result = checkReceipt(value);
        if (result.ok && !isSameId(result.value.id, key))
          return { ok: false, issues: [{ pointer: '/id', problem: 'is not the id of the answer that was sent' }] };
        return result;
      },
    },
    options,
  );
}
