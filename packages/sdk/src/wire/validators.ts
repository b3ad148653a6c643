import * as z from 'zod/mini';
import type { Feedback, FeedbackAggregate, FeedbackReceipt } from '../domain/feedback.ts';
import type { Checked } from '../domain/issue.ts';
import { pointerTo } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import { schemas } from './schemas.ts';

/** Reads a `report v1`. */
export function checkReport(value: unknown): Checked<Report> {
  return check(schemas.report, value);
}

/** Reads a `feedback v1`. */
export function checkFeedback(value: unknown): Checked<Feedback> {
  return check(schemas.feedback, value);
}

/** Reads the service's receipt. */
export function checkReceipt(value: unknown): Checked<FeedbackReceipt> {
  return check(schemas.receipt, value);
}

/** Reads an `aggregate v1`. */
export function checkAggregate(value: unknown): Checked<FeedbackAggregate> {
  return check(schemas.aggregate, value);
}

/** zod/mini says "Invalid input" of everything until it is given words. */
const english = z.locales.en().localeError;

function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { error: english });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    issues: result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? { pointer: pointerTo([...issue.path, issue.keys[0] ?? '']), problem: 'this key is not known' }
        : { pointer: pointerTo(issue.path), problem: issue.message },
    ),
  };
}
