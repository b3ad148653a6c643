import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of a badge, in a shadow root or on a page's own HTML. Emblem at the start, official words beside it or, where they do not fit, below; programme under them. Arial is among the typefaces that Reg. (EU) 821/2014
 * art. 4 allows; italics, underlining and effects are not.
 */
export const fundingBadgeStyles: CSSResult = css`
  .civita-funding-badge {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    padding: 1em;
    border: 1px solid var(--hairline);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .civita-funding-badge > svg {
    flex: none;
    inline-size: 6em;
    block-size: auto;
    forced-color-adjust: none;
  }
  .civita-funding-badge p {
    margin: 0;
  }
  .civita-funding-words {
    flex: 1;
    min-inline-size: min-content;
    font-family: Arial, Verdana, sans-serif;
    line-height: 1.35;
    color: var(--official);
  }
  .civita-funding-statement {
    font-size: 1.2em;
    font-weight: 700;
  }
  .civita-funding-programme {
    flex: 1 0 100%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    overflow-wrap: break-word;
  }
  .civita-funding-words + .civita-funding-programme {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  .civita-funding-badge .note {
    display: inline-block;
    color: var(--muted);
    font-size: 0.83em;
  }
  .civita-funding-programme [translate='no'] {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .civita-funding-badge {
      --official: CanvasText;
    }
  }
`;

/** What the shadow roots have from their base sheet, for a badge on a page's own HTML. */
export const fundingBadgePlainStyles: CSSResult = css`
  .civita-funding-badge {
    color: var(--ink);
    line-height: 1.5;
  }
  .civita-funding-programme [translate='no'] {
    white-space: nowrap;
  }
`;
