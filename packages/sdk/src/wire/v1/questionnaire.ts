import * as z from 'zod/mini';
import type { Branch, QuestionnaireFile } from '../../domain/questionnaire.ts';
import { id, language, line, link, list } from './common.ts';

/** A code is the name of a count, so it may be no name that every object has a meaning for. */
const code = z.string().check(z.maxLength(60), z.regex(/^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/));

/** What a schema cannot say stands in it for who writes a file by it. */
const $comment =
  'One reason or more. A code stands once in a follow-up, and in both only under one label, since answers are counted by it: ' +
  'readQuestionnaire in @civita/sdk/feedback checks it.';

/** An answer carries at most ten reasons, so a question offers no more. */
const branch: z.ZodMiniType<Branch> = z.strictObject({
  question: line,
  reasons: list(z.strictObject({ code, label: line }), 10).register(z.globalRegistry, { $comment }),
});

/**
 * `questionnaire v1`: a question about a page, as a file. Unknown keys are refused, since a question that is shown in part is
 * another question. The longest text is what `feedback v1` can carry.
 */
export const questionnaire: z.ZodMiniType<QuestionnaireFile> = z.strictObject({
  schemaVersion: z.literal(1),
  profile: id,
  version: z.int().check(z.minimum(1)),
  language,
  question: line,
  scale: z.enum(['stars', 'yes-no']),
  scaleMeaning: z.exactOptional(line),
  positive: z.exactOptional(branch),
  negative: z.exactOptional(branch),
  textLimit: z.int().check(z.minimum(1), z.maximum(4000)),
  open: z.exactOptional(z.boolean()),
  gate: z.exactOptional(z.enum(['optional', 'required'])),
  privacyUrl: z.exactOptional(link),
  loginUrl: z.exactOptional(link),
});
