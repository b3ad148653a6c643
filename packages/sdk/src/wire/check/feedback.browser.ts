import type { Feedback, FeedbackAggregate, FeedbackReceipt, StoredAnswer } from '../../domain/feedback.ts';
import type { Checked } from '../../domain/issue.ts';
import aggregateSchema from '../generated/aggregate.js';
import answerSchema from '../generated/answer.js';
import feedbackSchema from '../generated/feedback.js';
import receiptSchema from '../generated/receipt.js';
import type { Check } from '../json-schema.ts';
import { checkBy, prepare } from '../json-schema.ts';

const feedback: Check = /* @__PURE__ */ prepare(feedbackSchema);
const receipt: Check = /* @__PURE__ */ prepare(receiptSchema);
const answer: Check = /* @__PURE__ */ prepare(answerSchema);
const aggregate: Check = /* @__PURE__ */ prepare(aggregateSchema);

/** As in `feedback.ts`, from the same schemas written as JSON Schema. */
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
