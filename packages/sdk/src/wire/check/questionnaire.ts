import type { Checked } from '../../domain/issue.ts';
import type { QuestionnaireFile } from '../../domain/questionnaire.ts';
import { questionnaire } from '../v1/questionnaire.ts';
import { checkBy } from './schema-check.ts';

/** Reads a `questionnaire v1`. Unknown keys are refused. */
export function checkQuestionnaire(value: unknown): Checked<QuestionnaireFile> {
  return checkBy(questionnaire, value);
}
