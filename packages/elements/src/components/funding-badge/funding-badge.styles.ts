import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * Emblem at the start, official words beside it or, where they do not fit, below; programme under them. Arial is among the typefaces that Reg. (EU) 821/2014
 * art. 4 allows; italics, underlining and effects are not.
 */
export const styles: CSSResult = css`
  .badge {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    padding: 1em;
    border: 1px solid var(--hairline);
    border-radius: 0.25em;
    background: var(--paper);
  }
  [part='emblem'] {
    inline-size: 6em;
    block-size: auto;
    forced-color-adjust: none;
  }
  p {
    margin: 0;
  }
  .words {
    --text: #039;
    flex: 1;
    min-inline-size: min-content;
    font-family: Arial, Verdana, sans-serif;
    line-height: 1.35;
    color: var(--text);
  }
  .statement {
    font-size: 1.2em;
    font-weight: 700;
  }
  .programme {
    flex: 1 0 100%;
    display: grid;
    gap: 0.25em;
  }
  .words + .programme {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  .note {
    color: var(--muted);
    font-size: 0.83em;
  }
  [part='amount'] {
    font-weight: 600;
  }
  @supports (color: light-dark(#000, #fff)) {
    .words {
      --text: light-dark(#039, #fff);
    }
  }
  @media (forced-colors: active) {
    .words {
      --text: CanvasText;
    }
  }
`;
