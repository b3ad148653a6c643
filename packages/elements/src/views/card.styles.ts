import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * What the cards have in common: a hairline frame, a heading, facts as a quiet table, a foot.
 *
 * A fact stands beside its name from 30em on. That is counted from percentages, of which one side of a `clamp` is beyond all
 * bounds: a container query would have the browser style and lay out each card by itself. Their paddings put the two on one line
 * of text. A change inside stays inside.
 */
export const cardStyles: CSSResult = css`
  .civita {
    contain: layout style;
  }
  article {
    box-sizing: border-box;
    border: 1px solid var(--hairline);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .label,
  dt {
    color: var(--muted);
    font-size: 0.83em;
  }
  p,
  dl,
  dd,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
  }
  .label {
    margin-block-end: 0.25em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-inline-size: 34em;
    font-size: 1.44em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
  }
  details {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--accent);
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [part='narrative'] > * {
    margin-block: 0 0.75em;
  }
  article a {
    color: var(--accent);
  }
  [part='narrative-heading'] {
    font-size: 1.2em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 1em;
  }
  dt {
    box-sizing: border-box;
    inline-size: 100%;
    margin-inline-end: clamp(-75%, (30em - 100%) * 999, 0%);
    padding-block: 0.625em clamp(0em, (100% - 30em) * 999, 0.5em);
    padding-inline-end: clamp(0%, (100% - 30em) * 999, 75% + 1.5em);
    border-block-start: 1px solid var(--hairline);
  }
  dd {
    box-sizing: border-box;
    inline-size: clamp(75%, (30em - 100%) * 999, 100%);
    padding-block: clamp(0em, (100% - 30em) * 999, 0.375em + 1px) 0.5em;
    overflow-wrap: anywhere;
  }
  [part='amount'] {
    font-weight: 600;
  }
  .status + .note {
    display: inline-block;
  }
  footer .note {
    text-wrap: balance;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    article {
      border-color: CanvasText;
    }
  }
`;
