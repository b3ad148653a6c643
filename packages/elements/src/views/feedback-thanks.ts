import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { feedbackTexts } from '../i18n/feedback/index.ts';
import { feedbackReplyTexts } from '../i18n/feedback-reply/index.ts';
import { heading } from './heading.ts';

/** An answer that the service has stored. */
export interface FeedbackThanks {
  /** The code by which its author can find it again. */
  readonly receipt: string;
  /** Language of the page. */
  readonly language: string;
  /** Heading level, 2 to 6. */
  readonly level: number;
  readonly privacyHref?: string | undefined;
}

/** What stands in the form's place once the service has said that the answer is stored, and not before. */
export function feedbackThanks({ receipt, language, level, privacyHref }: FeedbackThanks): TemplateResult {
  const texts = feedbackReplyTexts(language);
  return html`<div data-civita-feedback="thanks" lang=${texts.language}>
    ${heading(level, 'title', texts.thanks)}
    <p>${texts.thanksNext}</p>
    <div part="receipt">
      <div part="label">${texts.receipt}</div>
      <code translate="no">${receipt}</code>
      <button type="button" part="copy" hidden>${texts.copy}</button>
    </div>
    <div part="note">${texts.receiptUse}</div>
    <div part="status" role="status"></div>
    ${privacyHref ? html`<div part="privacy"><a href=${privacyHref}>${feedbackTexts(language).privacy}</a></div>` : nothing}
  </div>`;
}
