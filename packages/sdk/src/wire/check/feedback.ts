import type { Feedback, FeedbackAggregate, FeedbackReceipt, StoredAnswer } from '../../domain/feedback.ts';
import type { Checked } from '../../domain/issue.ts';
import { aggregate, answer, feedback, receipt } from '../v1/feedback.ts';
import { checkBy } from './schema-check.ts';

/** Reads a `feedback v1`. Unknown keys are refused. */
export function checkFeedback(value: unknown): Checked<Feedback> {
  return checkBy(feedback, value);
}

/** Reads the service's receipt. */
export function checkReceipt(value: unknown): Checked<FeedbackReceipt> {
  return checkBy(receipt, value);
}

/** Reads an answer as the service holds it. */
export function checkStoredAnswer(value: unknown): Checked<StoredAnswer> {
  return checkBy(answer, value);
}

/** Reads an `aggregate v1`. */
export function checkAggregate(value: unknown): Checked<FeedbackAggregate> {
  return checkBy(aggregate, value);
}
