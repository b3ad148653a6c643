import type * as z from 'zod/mini';
import type { Feedback, FeedbackAggregate, FeedbackReceipt, StoredAnswer } from '../domain/feedback.ts';
import type { QuestionnaireFile } from '../domain/questionnaire.ts';
import type { Report } from '../domain/report.ts';
import { aggregate, answer, feedback, receipt } from './v1/feedback.ts';
import { questionnaire } from './v1/questionnaire.ts';
import { report } from './v1/report.ts';

/** Every shape that crosses a boundary, by name. The browser's validators and the JSON Schema files are made from these. */
export const schemas: {
  readonly report: z.ZodMiniType<Report>;
  readonly feedback: z.ZodMiniType<Feedback>;
  readonly receipt: z.ZodMiniType<FeedbackReceipt>;
  readonly answer: z.ZodMiniType<StoredAnswer>;
  readonly aggregate: z.ZodMiniType<FeedbackAggregate>;
  readonly questionnaire: z.ZodMiniType<QuestionnaireFile>;
} = { report, feedback, receipt, answer, aggregate, questionnaire };
