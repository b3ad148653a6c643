export type { Branch, Questionnaire, Reason, Scale } from './rules/questionnaire.ts';
export { branchFor, comuni, questionnaireOf, questionnaires } from './rules/questionnaire.ts';
export { checkAnswer } from './rules/answer.ts';
export { lengthOf } from './rules/length.ts';
