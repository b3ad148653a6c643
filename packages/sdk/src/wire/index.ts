export { checkAggregate, checkFeedback, checkReceipt } from './check/feedback.ts';
export { checkReport } from './check/report.ts';
export { schemas } from './schemas.ts';
