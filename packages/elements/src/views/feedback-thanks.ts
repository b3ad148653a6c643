import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedbackTexts } from '../i18n/feedback/index.ts';
import type { FeedbackReplyTexts } from '../i18n/feedback-reply/index.ts';
import { heading } from './heading.ts';

/** An answer that the service has stored. */
export interface FeedbackThanks {
  /** The code by which its author can find it again. */
  readonly receipt: string;
  /** Texts in the language of the page. */
  readonly texts: FeedbackReplyTexts;
  readonly around: Pick<FeedbackTexts, 'privacy'>;
  /** Whether it stands in the place of a former one. */
  readonly isChanged?: boolean;
  /** Heading level, 2 to 6. */
  readonly level: number;
  /** Address of the privacy notice. */
  readonly privacyHref?: string | undefined;
}

/** What stands in the form's place once the service has said that the answer is stored, and not before. */
export function feedbackThanks(thanks: FeedbackThanks): TemplateResult {
  const { receipt, texts, around, isChanged, level, privacyHref } = thanks;
  return html`<div data-civita-feedback="thanks" lang=${texts.language}>
    ${heading(level, 'title', isChanged ? texts.changed : texts.thanks)}
    <p>${texts.thanksNext}</p>
    <div part="receipt">
      <div part="label">${texts.receipt}</div>
      <code translate="no">${receipt}</code>
      <button type="button" part="copy" hidden>${texts.copy}</button>
    </div>
    <div part="note">${texts.receiptUse}</div>
    <div part="status" role="status"></div>
    ${privacyHref ? html`<div part="privacy"><a href=${privacyHref}>${around.privacy}</a></div>` : nothing}
  </div>`;
}
