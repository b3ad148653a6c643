export { schemas } from './schemas.ts';
export { checkAggregate, checkFeedback, checkReceipt, checkReport } from './validators.ts';
