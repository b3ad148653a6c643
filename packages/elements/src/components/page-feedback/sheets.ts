import { adoptSheet } from '../../internal/adopt.ts';
import { feedbackBaseStyles } from '../../views/feedback-base.styles.ts';
import { feedbackScaleStyles } from '../../views/feedback-scale.styles.ts';
import { feedbackStyles } from '../../views/feedback.styles.ts';
import type { FeedbackHost } from './host.ts';

/** Gives the document or shadow root that a question stands in what any look needs, and our own look where no theme has its place. */
export function adoptLook(host: FeedbackHost): void {
  const root = host.getRootNode();
  adoptSheet(root, 'page-feedback', feedbackBaseStyles.cssText + feedbackScaleStyles.cssText);
  if (!host.look) adoptSheet(root, 'page-feedback-look', feedbackStyles.cssText);
}
