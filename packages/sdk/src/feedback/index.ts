export type { Branch, Questionnaire, QuestionnaireFile, Reason, Scale } from '../domain/questionnaire.ts';
export { branchFor, branchOf, comuni, questionnaireOf, questionnaires, utile } from './rules/questionnaire.ts';
export { checkAnswer } from './rules/answer.ts';
export { feedbackOf } from './rules/fields.ts';
export { lengthOf } from './rules/length.ts';
export type { PersonalData, PersonalDataKind } from './rules/personal-data.ts';
export { findPersonalData, maskPersonalData } from './rules/personal-data.ts';
export { draftOf, forgetDraft, keepDraft } from './outbox/draft.ts';
