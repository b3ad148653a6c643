import type { Checked } from '../../domain/issue.ts';
import type { QuestionnaireFile } from '../../domain/questionnaire.ts';
import schema from '../generated/questionnaire.js';
import type { Check } from '../json-schema.ts';
import { checkBy, prepare } from '../json-schema.ts';

const questionnaire: Check = /* @__PURE__ */ prepare(schema);

/** As in `questionnaire.ts`, from the same schema written as JSON Schema. */
export function checkQuestionnaire(value: unknown): Checked<QuestionnaireFile> {
  return checkBy(questionnaire, value);
}
