export type { SendFeedback } from '../../transport/feedback.ts';
export { sendFeedback } from '../../transport/feedback.ts';
