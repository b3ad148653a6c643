import type { Feedback, FeedbackAggregate, FeedbackReceipt } from '../domain/feedback.ts';
import type { Checked } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import aggregateSchema from './generated/aggregate.js';
import feedbackSchema from './generated/feedback.js';
import receiptSchema from './generated/receipt.js';
import reportSchema from './generated/report.js';
import type { Check } from './json-schema.ts';
import { prepare } from './json-schema.ts';

const report: Check = /* @__PURE__ */ prepare(reportSchema);
const feedback: Check = /* @__PURE__ */ prepare(feedbackSchema);
const receipt: Check = /* @__PURE__ */ prepare(receiptSchema);
const aggregate: Check = /* @__PURE__ */ prepare(aggregateSchema);

/** As in `validators.ts`, from the same schemas written as JSON Schema: small, quick, and without `eval`. */
export function checkReport(value: unknown): Checked<Report> {
  return checked(report, value);
}

/** Reads a `feedback v1`. */
export function checkFeedback(value: unknown): Checked<Feedback> {
  return checked(feedback, value);
}

/** Reads the service's receipt. */
export function checkReceipt(value: unknown): Checked<FeedbackReceipt> {
  return checked(receipt, value);
}

/** Reads an `aggregate v1`. */
export function checkAggregate(value: unknown): Checked<FeedbackAggregate> {
  return checked(aggregate, value);
}

function checked<T>(check: Check, value: unknown): Checked<T> {
  const issues = check(value);
  return issues ? { ok: false, issues } : { ok: true, value: value as T };
}
