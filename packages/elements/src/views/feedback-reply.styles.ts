import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of what comes once a person has begun: errors, messages, thanks. It is loaded with the code that sends. Its last
 * rules stand outside of the layer as in `feedback.styles.ts`, since frameworks give every textarea a border and every link
 * a colour.
 */
export const feedbackReplyStyles: CSSResult = css`
  @layer civita {
    [data-civita-feedback] :is([data-over], [part='error']) {
      color: var(--_error);
    }
    [data-civita-feedback] [part='error'] {
      margin-block-start: 0.5em;
      font-weight: 600;
    }
    [data-civita-feedback] [aria-disabled='true'] {
      opacity: 0.7;
      cursor: progress;
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

    [data-civita-feedback] [part='personal'] :is(p, ul) {
      margin: 0 0 0.75em;
    }
    [data-civita-feedback] [part='personal'] ul {
      padding-inline-start: 1.25em;
      overflow-wrap: anywhere;
    }
    [data-civita-feedback] [part='choices'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
    }

    [data-civita-feedback] [part='receipt'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
    }
    [data-civita-feedback] [part='label'] {
      inline-size: 100%;
      font-weight: 600;
    }
    [data-civita-feedback] code {
      padding: 0.5em 0.75em;
      border: 1px solid var(--_hairline);
      border-radius: 0.25em;
      background: var(--_wash);
      color: inherit;
      font: inherit;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      user-select: all;
    }

    [data-civita-feedback='mine'] {
      margin-block-start: 1em;
    }
    [data-civita-feedback='mine'] :is(input, label) {
      display: block;
    }
    [data-civita-feedback='mine'] input {
      box-sizing: border-box;
      inline-size: 100%;
      max-inline-size: 40em;
      min-block-size: 44px;
      margin-block: 0.5em;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_control);
      border-radius: 0.25em;
      background: var(--_paper);
      color: inherit;
      font: inherit;
    }
    [data-civita-feedback] [data-civita-feedback='mine'] {
      padding: 0;
      border: 0;
      background: none;
    }
    [data-civita-feedback] [part='known'][data-tone] {
      margin-block: 0.75em;
    }
    [data-civita-feedback] [part='known'] p {
      margin-block: 0 0.75em;
    }
    [data-civita-feedback] :not([part='choices']) > [part='keep'] {
      margin-block-start: 0.75em;
    }
    [data-civita-feedback='mine'] :is(p, [part='choices']) {
      margin-block: 1em 0;
    }
    [data-civita-feedback] dl,
    [data-civita-feedback] dd {
      margin: 0;
    }
    [data-civita-feedback] dt {
      margin-block-start: 0.75em;
      font-weight: 600;
    }
    [data-known] [part='body'] > :not([part='known'], [part='status'], [part='privacy'], [part='mine']) {
      display: none;
    }
    [data-civita-feedback] [part='mine'],
    [data-civita-feedback] [part='mine']:hover {
      margin-block-start: 0.5em;
      padding-inline: 0;
      border-color: transparent;
      font-weight: 400;
      text-decoration: underline;
    }

    [data-civita-feedback] :is([data-tone='busy'], [data-tone='note'], [data-tone='failed'], [part='login']),
    [data-civita-feedback='thanks'] > :is(p, div:not(:empty)) {
      margin-block: 1em 0;
    }
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
