import type { PersonalData } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { FeedbackReplyTexts } from '../i18n/feedback-reply/index.ts';

/** A text that seems to hold personal data. */
export interface FeedbackPersonal {
  readonly text: string;
  readonly findings: readonly PersonalData[];
  /** Texts in the language of the page. */
  readonly texts: FeedbackReplyTexts;
}

/** What the text seems to hold, what would stand in its place, and the two ways to go on: the person decides. */
export function feedbackPersonal({ text, findings, texts }: FeedbackPersonal): TemplateResult {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return html`<div part="personal" data-tone="note">
    <p tabindex="-1">${texts.personal([...kinds])}</p>
    <ul>
      ${findings.map(
        ({ start, end, masked }) =>
          html`<li translate="no"><q>${text.slice(start, end)}</q> ${texts.becomes} <q>${masked}</q></li>`,
      )}
    </ul>
    <div part="choices">
      <button type="button" part="cover">${texts.cover}</button>
      <button type="button" part="as-is">${texts.sendAsIs}</button>
    </div>
  </div>`;
}
