import type { Feedback, FeedbackAggregate, FeedbackReceipt } from '../../domain/feedback.ts';
import type { Checked } from '../../domain/issue.ts';
import aggregateSchema from '../generated/aggregate.js';
import feedbackSchema from '../generated/feedback.js';
import receiptSchema from '../generated/receipt.js';
import type { Check } from '../json-schema.ts';
import { checkBy, prepare } from '../json-schema.ts';

const feedback: Check = /* @__PURE__ */ prepare(feedbackSchema);
const receipt: Check = /* @__PURE__ */ prepare(receiptSchema);
const aggregate: Check = /* @__PURE__ */ prepare(aggregateSchema);

/** As in `feedback.ts`, from the same schemas written as JSON Schema. */
export function checkFeedback(value: unknown): Checked<Feedback> {
  return checkBy(feedback, value);
}

/** Reads the service's receipt. */
export function checkReceipt(value: unknown): Checked<FeedbackReceipt> {
  return checkBy(receipt, value);
}

/** Reads an `aggregate v1`. */
export function checkAggregate(value: unknown): Checked<FeedbackAggregate> {
  return checkBy(aggregate, value);
}
