import type { FeedbackReceipt } from '../../domain/feedback.ts';
import type { SendFeedback } from '../../transport/feedback.ts';
import type { HttpOptions } from '../../transport/http.ts';
import { changeAnswer } from '../../transport/stored-answer.ts';
import type { Attempt } from './attempt.ts';
import { attempt, failed } from './attempt.ts';
import type { Past } from './bodies.ts';

/** What came of delivering an answer, and whether a change of what is stored was asked for. */
export type Delivery = Attempt & { readonly changing: boolean };

/** Statuses of a change that are for good: there is nothing to change, or the service changes nothing. */
const NO_CHANGE = [404, 405];

/**
 * Brings the service to hold this answer under its key, once, whatever of its past arrived. A service that has stored other words
 * refuses the key; then the words that it knows bring the receipt, and with the receipt they are changed. Never rejects.
 */
export async function deliver(answer: SendFeedback, past: Past, http: HttpOptions): Promise<Delivery> {
  const first = await attempt(answer, http);
  // Where a change may have been done, the key brings the receipt and says nothing about what is held now.
  if (first.outcome === 'stored' && past.changed) return change(answer, first.receipt, http);
  if (!isKeyReused(first)) return { ...first, changing: false };
  for (const feedback of past.earlier ?? []) {
    const found = await attempt({ ...answer, feedback }, http);
    if (found.outcome === 'stored') return change(answer, found.receipt, http);
    if (found.outcome !== 'refused') return { ...found, changing: false };
  }
  return { ...first, changing: false };
}

function isKeyReused(result: Attempt): boolean {
  return result.outcome === 'refused' && result.error.problem === 'key-reused';
}

async function change({ url, feedback }: SendFeedback, receipt: FeedbackReceipt, http: HttpOptions): Promise<Delivery> {
  const service = url.replace(/\/v1\/feedback(?=[/?#]|$).*$/, '');
  try {
    await changeAnswer({ service, ...receipt, feedback }, http);
    return { outcome: 'stored', receipt, changing: true };
  } catch (thrown) {
    return { ...failed(thrown, NO_CHANGE), receipt, changing: true };
  }
}
