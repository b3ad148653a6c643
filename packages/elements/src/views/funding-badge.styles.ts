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
    --text: #039;
    flex: 1;
    min-inline-size: min-content;
    font-family: Arial, Verdana, sans-serif;
    line-height: 1.35;
    color: var(--text);
  }
  .civita-funding-statement {
    font-size: 1.2em;
    font-weight: 700;
  }
  .civita-funding-programme {
    flex: 1 0 100%;
    display: grid;
    gap: 0.25em;
  }
  .civita-funding-words + .civita-funding-programme {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  .civita-funding-badge .note {
    color: var(--muted);
    font-size: 0.83em;
  }
  .civita-funding-programme [translate='no'] {
    font-weight: 600;
  }
  @supports (color: light-dark(#000, #fff)) {
    .civita-funding-words {
      --text: light-dark(#039, #fff);
    }
  }
  @media (forced-colors: active) {
    .civita-funding-words {
      --text: CanvasText;
    }
  }
`;

/** What the shadow roots have from their base sheet, for a badge on a page's own HTML. */
export const fundingBadgePlainStyles: CSSResult = css`
  .civita-funding-badge {
    --hairline: var(--civita-hairline, #d6dde4);
    --paper: var(--civita-paper, #fff);
    --muted: var(--civita-muted, #4c5a68);
    color: var(--civita-ink, #17212b);
    line-height: 1.5;
  }
  .civita-funding-programme [translate='no'] {
    white-space: nowrap;
  }
  @supports (color: light-dark(#000, #fff)) {
    .civita-funding-badge {
      --hairline: var(--civita-hairline, light-dark(#d6dde4, #2e3944));
      --paper: var(--civita-paper, light-dark(#fff, #11181f));
      --muted: var(--civita-muted, light-dark(#4c5a68, #a9b5c1));
      color: var(--civita-ink, light-dark(#17212b, #e7ecf1));
    }
  }
`;
