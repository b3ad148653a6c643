import type { Feedback, FeedbackAggregate, FeedbackReceipt } from '../domain/feedback.ts';
import type { Checked, Issue } from '../domain/issue.ts';
import { pointerTo } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import type { Departure, Validator } from './generated/validators.js';
import * as compiled from './generated/validators.js';

/** As in `validators.ts`, by code compiled from the same schemas: small, quick, and without `eval`. */
export function checkReport(value: unknown): Checked<Report> {
  return check(compiled.report, value);
}

/** Reads a `feedback v1`. */
export function checkFeedback(value: unknown): Checked<Feedback> {
  return check(compiled.feedback, value);
}

/** Reads the service's receipt. */
export function checkReceipt(value: unknown): Checked<FeedbackReceipt> {
  return check(compiled.receipt, value);
}

/** Reads an `aggregate v1`. */
export function checkAggregate(value: unknown): Checked<FeedbackAggregate> {
  return check(compiled.aggregate, value);
}

function check<T>(validate: Validator<T>, value: unknown): Checked<T> {
  if (validate(value)) return { ok: true, value };
  return { ok: false, issues: (validate.errors ?? []).map(issueOf) };
}

function issueOf({ instancePath, params, message }: Departure): Issue {
  return params
    ? { pointer: instancePath + pointerTo([params.additionalProperty]), problem: 'this key is not known' }
    : { pointer: instancePath, problem: message ?? 'is not as its schema says' };
}
