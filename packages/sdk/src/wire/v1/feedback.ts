import * as z from 'zod/mini';
import type { CityReply, Feedback, FeedbackAggregate, FeedbackReceipt, StoredAnswer } from '../../domain/feedback.ts';
import { dictionary, id, language, list, minute, partialDate, text, word } from './common.ts';

const name = z.string().check(z.minLength(1), z.maxLength(512));

/** A path without host, query and fragment: those may hold what nobody meant to give. */
const path = z.string().check(z.maxLength(512), z.regex(/^\/[^?#]*$/));

/**
 * `feedback v1`: an answer on its way to the service. Unknown keys are refused. The lengths bound what is parsed; how long a
 * text may be is the questionnaire's rule.
 */
export const feedback: z.ZodMiniType<Feedback> = z.strictObject({
  profile: id,
  subject: z.strictObject({
    type: z.enum(['page', 'section', 'objective', 'project']),
    id: name,
    path,
    version: z.exactOptional(name),
    section: z.exactOptional(name),
  }),
  answers: z.strictObject({
    rate: z.exactOptional(z.literal([1, 2, 3, 4, 5])),
    useful: z.exactOptional(z.enum(['yes', 'no'])),
    reasons: z.exactOptional(z.array(id).check(z.maxLength(10))),
    text: z.exactOptional(z.string().check(z.maxLength(4000))),
  }),
  lang: language,
});

const answerId = z.string().check(z.minLength(1), z.maxLength(100));

/** The service's word that an answer is stored. */
export const receipt: z.ZodMiniType<FeedbackReceipt> = z.object({
  id: answerId,
  receipt: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** An answer as the service holds it, for its author. */
export const answer: z.ZodMiniType<StoredAnswer> = z.object({
  id: answerId,
  feedback,
  received: minute,
  changeableUntil: minute,
});

const count = z.int().check(z.minimum(0));
const shown = z.nullable(count);
const ratio = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));

const reply: z.ZodMiniType<CityReply> = z.object({ text, date: partialDate });

const scope = {
  subject: name,
  profile: z.exactOptional(id),
  version: z.exactOptional(name),
  asOf: z.exactOptional(z.union([partialDate, minute])),
  replies: z.exactOptional(list(reply, 100)),
};

/** `aggregate v1`: what people answered about a subject, or that they are too few to tell. */
export const aggregate: z.ZodMiniType<FeedbackAggregate> = z.union([
  z.object({
    ...scope,
    n: count,
    useful: z.object({ count: shown, rate: ratio, low: ratio, high: ratio }),
    rates: z.array(shown).check(z.length(5)),
    reasons: dictionary(word, shown, 1000),
  }),
  z.object({ ...scope, withheld: z.object({ floor: z.int().check(z.minimum(1)) }) }),
]);
