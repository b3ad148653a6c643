import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import type { FeedbackForm } from './views/feedback-form.ts';
import { feedbackForm } from './views/feedback-form.ts';
import { feedbackPlainStyles } from './views/feedback-plain.styles.ts';
import { feedbackReplyStyles } from './views/feedback-reply.styles.ts';
import { feedbackScaleStyles } from './views/feedback-scale.styles.ts';
import { feedbackStyles } from './views/feedback.styles.ts';
import { errorsIn } from './views/feedback-errors.ts';
import type { FeedbackThanks } from './views/feedback-thanks.ts';
import { feedbackThanks } from './views/feedback-thanks.ts';

export type { FeedbackForm, FeedbackThanks, ServerRenderedTemplate };
export { errorsIn, feedbackForm, feedbackThanks, html };

/**
 * A template as plain HTML, for Node: the page's version without scripts. Lit's marker comments are left out, since nothing
 * hydrates this HTML; a comment with such a name cannot come from a text, because texts are escaped.
 *
 * Templates that run in browsers cannot fill a textarea, so its text comes as `data-text` and is moved here: it is escaped in
 * either place.
 */
export function renderHtml(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replace(/<!--(?:\/?lit-[^>]*|\?)-->/g, '')
    .replace(/(<textarea[^>]*?) data-text="([^"]*)"([^>]*>)/g, '$1$3\n$2');
}

/** The question about a page as HTML that works by a plain POST; the element makes the same form live. */
export function feedbackFormHtml(form: FeedbackForm): string {
  return renderHtml(feedbackForm(form));
}

/** The thanks for an answer that is stored, as HTML. */
export function feedbackThanksHtml(thanks: FeedbackThanks): string {
  return renderHtml(feedbackThanks(thanks));
}

/** The text of `page-feedback.css`, for pages that show the form without scripts. */
export const feedbackCss: string = [feedbackStyles, feedbackScaleStyles, feedbackReplyStyles, feedbackPlainStyles].join(
  '\n',
);
