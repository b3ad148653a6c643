import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of the question where it has its own, for the element (adopted) and for pages without scripts (a file made of the same
 * text). Type is the page's own: the national criterion C.SI.1.1 wants it, and so does a form in the light DOM.
 *
 * A page's rules win over layer `civita`. What stands outside of it undoes rules that frameworks set on bare elements
 * (legends that float, labels in a fixed colour) and that would break the form; a page that means it can still be more
 * specific.
 */
export const feedbackStyles: CSSResult = css`
  @layer civita {
    [data-civita-feedback] {
      box-sizing: border-box;
      padding: 1.25em;
      border: 1px solid var(--_hairline);
      border-block-start: 4px solid var(--_accent);
      border-radius: 0 0 0.25em 0.25em;
      background: var(--_paper);
      color: var(--_ink);
      line-height: 1.5;
      text-align: start;
      accent-color: var(--_accent);
    }
    [data-civita-feedback] [part='head'] {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 1em;
    }
    [data-civita-feedback] a {
      color: var(--_accent);
    }
    [data-civita-feedback] :is([part='note'], [part='counter'], [part='step'], [part='privacy']) {
      color: var(--_muted);
      font-size: max(0.83em, 14px);
    }
    [data-civita-feedback] [part='step'],
    [data-civita-feedback] [part='step'][hidden] ~ [part='details'] {
      margin-block: 1.25em 0.5em;
      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_hairline);
    }

    [data-civita-feedback] [part='actions'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      margin-block-start: 1.25em;
    }
    [data-civita-feedback][data-step='question'] [part='actions'] {
      margin: 0;
    }
    [data-civita-feedback] :is(button, [part='login']) {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      box-sizing: border-box;
      min-block-size: 44px;
      min-inline-size: 44px;
      margin: 0;
      padding: 0.5em 1.25em;
      border: 1px solid var(--_accent);
      background: transparent;
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      text-decoration: none;
      cursor: pointer;
    }
    [data-civita-feedback] button:hover {
      border-color: var(--_accent-strong);
      color: var(--_accent-strong);
    }
    [data-civita-feedback] :is([part='send'], [part='next'], [part='login']) {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    [data-civita-feedback] :is([part='send'], [part='next'], [part='login']):hover {
      background: var(--_accent-strong);
      color: var(--_on-accent);
    }
    [data-civita-feedback] [part='close'] {
      flex: none;
      margin-block: -0.5em;
      margin-inline-end: -0.75em;
      padding-inline: 0.75em;
      border-color: transparent;
      font-weight: 400;
    }
    [data-civita-feedback] [part='close'] svg {
      inline-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
    [data-civita-feedback][data-dismissed] {
      padding: 0;
      border: 0;
      background: none;
    }

    [data-civita-feedback] [part='mine'] {
      display: flex;
      inline-size: fit-content;
      padding-inline: 0;
      border: 0;
      font-weight: 400;
      text-decoration: underline;
    }
    [data-civita-feedback] [part='privacy'] a {
      display: inline-block;
      padding-block: 0.75em;
    }

    [data-civita-feedback] :focus-visible {
      outline: 3px solid var(--_accent) !important;
      outline-offset: 2px;
    }
  }

  [data-civita-feedback] [part='title'] {
    margin: 0 0 0.25em;
    color: inherit;
    font-size: max(1.2em, min(1.44em, 6vw));
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  [data-civita-feedback] legend {
    float: none;
    inline-size: auto;
    max-inline-size: 100%;
    margin: 0 0 0.5em;
    padding: 0;
    color: inherit;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  [data-civita-feedback] label {
    color: inherit;
  }
  [data-civita-feedback] :is(button, [part='login']) {
    border-radius: 0.25em;
  }
`;
