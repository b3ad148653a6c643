export { checkAggregate, checkFeedback, checkReceipt, checkStoredAnswer } from './check/feedback.ts';
export { checkQuestionnaire } from './check/questionnaire.ts';
export { checkReport } from './check/report.ts';
export { MAX_BYTES, parseJson } from './parse.ts';
export type { ReadOptions } from './read-report.ts';
export { readReport } from './read-report.ts';
export { schemas } from './schemas.ts';
export { unknownKeys } from './unknown-keys.ts';
