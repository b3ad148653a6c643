export type { Branch, Questionnaire, QuestionnaireFile, Reason, Scale } from '../domain/questionnaire.ts';
export {
  branchFor,
  branchOf,
  comuni,
  questionnaireAmong,
  questionnaires,
  servizio,
  utile,
} from './rules/questionnaire.ts';
export { builtIn, questionnaireOf } from './rules/built-in.ts';
export { questionnaireIssues } from './rules/questionnaire-rules.ts';
export type { FeedbackEffect, FeedbackHappening, FeedbackState, FeedbackStep } from './rules/machine.ts';
export { nextFeedbackStep } from './rules/machine.ts';
export { answerCode, receiptIn } from './rules/answer-code.ts';
export { checkAnswer } from './rules/answer.ts';
export { feedbackOf } from './rules/fields.ts';
export { lengthOf } from './rules/length.ts';
export { shareOf } from './rules/share.ts';
export type { PersonalData, PersonalDataKind } from './rules/personal-data.ts';
export { findPersonalData, maskPersonalData } from './rules/personal-data.ts';
export { draftOf, forgetDraft, keepDraft } from './outbox/draft.ts';
export { mayWait } from './outbox/marker.ts';
export type { AnswerMemory, AskedQuestion } from './outbox/answered.ts';
export { answeredBefore } from './outbox/answered.ts';
export { forgetAnswer, rememberAnswer, rememberedReceipt } from './outbox/remember.ts';
export type { OwnAnswer } from '../transport/stored-answer.ts';
export { changeAnswer, readAnswer, withdrawAnswer } from '../transport/stored-answer.ts';
export type { QuestionnaireWanted } from '../transport/questionnaire.ts';
export { loadQuestionnaire, readQuestionnaire } from '../transport/questionnaire.ts';
export type { FiguresWanted } from '../transport/figures.ts';
export { loadFigures } from '../transport/figures.ts';
