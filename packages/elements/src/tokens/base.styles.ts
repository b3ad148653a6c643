import type { CSSResult, CSSResultGroup } from 'lit';
import { css } from 'lit';
import { colourTokens } from './generated/colour.styles.ts';

const common: CSSResult = css`
  :host {
    display: block !important;
    min-inline-size: 192px;
  }
  :host([hidden]) {
    display: none !important;
  }
  .civita {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    font-family: var(--font);
    line-height: 1.5;
    color: var(--ink);
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .civita * {
    unicode-bidi: plaintext;
  }
  .civita [translate='no'] {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .note,
  .loading,
  .failed {
    color: var(--muted);
    font-size: 0.83em;
  }
  .loading {
    animation: late 0s 300ms both;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    .civita {
      --ink: CanvasText;
      --muted: CanvasText;
      --hairline: CanvasText;
      --paper: Canvas;
      --accent: LinkText;
    }
  }
  @media print {
    .civita {
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
  .civita ::slotted(a) {
    color: var(--accent);
  }
`;

/**
 * What every element that is shown to be read has in common.
 *
 * The host keeps its display against a page's `all: unset !important`, since an important `:host` rule wins over an
 * important rule of the page. It has a width of its own where a page asks for the content's, as floats and flex rows do: what
 * contains size has none. The wrapper `.civita` cuts inheritance, so that loud or odd page styles stop there; its font
 * size is the reader's own (`medium`). Colours, font and corners come from the tokens and follow the page. Each text has the
 * direction of its own words, whatever the page's is.
 */
export const base: CSSResultGroup = [colourTokens, common];
