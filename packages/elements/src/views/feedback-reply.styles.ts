import type { CSSResult } from 'lit';
import { css } from 'lit';
import { formLaterTokens } from '../tokens/generated/form-later.styles.ts';

/**
 * The look of what comes once a person has begun: errors, messages, thanks. It is loaded with the code that sends. Its last
 * rules stand outside of the layer as in `feedback.styles.ts`, since frameworks give every textarea a border and every link
 * a colour.
 */
export const feedbackReplyStyles: CSSResult = css`
  ${formLaterTokens}
  @layer civita {
    [data-civita-feedback] :is([data-over], [part='error']) {
      color: var(--_error);
    }
    [data-civita-feedback] [part='error'] {
      font-weight: 600;
    }
    [data-civita-feedback] :is([part='error'], input + [part='note']) {
      margin-block-start: 0.5em;
    }
    [data-civita-feedback] [aria-disabled='true'] {
      opacity: 0.7;
    }

    [data-civita-feedback] :is([data-tone='note'], [data-tone='failed']) {
      padding: 0.75em 1em;
      border-inline-start: 4px solid var(--_accent);
      max-inline-size: 40em;
      background: var(--_wash);
    }
    [data-civita-feedback] [data-tone='failed'] {
      border-color: var(--_error);
    }

    [data-civita-feedback] :is([part='personal'], [part='known']) :is(p, ul) {
      margin: 0 0 0.75em;
    }
    [data-civita-feedback] :is([part='choices'], [part='receipt']) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
    }
    [data-civita-feedback] [part='label'] {
      inline-size: 100%;
      font-weight: 600;
    }
    [data-civita-feedback] code {
      min-inline-size: 0;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_hairline);
      border-radius: 0.25em;
      background: var(--_wash);
      color: inherit;
      font: inherit;
      user-select: all;
    }

    [data-civita-feedback='mine'] {
      margin-block-start: 1em;
    }
    [data-civita-feedback] [data-civita-feedback='mine'] {
      padding: 0;
      border: 0;
      background: none;
    }
    [data-civita-feedback] :is(dl, dd) {
      margin: 0;
    }
    [data-civita-feedback] dt {
      margin-block-start: 0.75em;
      font-weight: 600;
    }
    [data-known] [part='body'] > :not([part='known'], [part='status'], [part='privacy'], [part='mine']) {
      display: none;
    }
  }

  [data-civita-feedback] :is([data-tone], [part='login']),
  [data-civita-feedback] [role='status'] + [part='keep'],
  [data-civita-feedback='thanks'] > :is(p, div:not(:empty)),
  [data-civita-feedback='mine'] :is(p, [part='choices']) {
    margin-block: 1em 0;
  }
  [data-civita-feedback] [part='known'] {
    margin-block-end: 1em;
  }

  [data-civita-feedback] [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  [data-civita-feedback] [part='login'] {
    color: var(--_on-accent);
    text-decoration: none;
  }
`;
