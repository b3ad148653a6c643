import { FeedbackSummary } from '../components/feedback-summary/feedback-summary.ts';
import { define } from '../internal/define.ts';

define('civita-feedback-summary', FeedbackSummary);
