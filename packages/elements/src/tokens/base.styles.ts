import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * What every element that is shown to be read has in common.
 *
 * The host keeps its display against a page's `all: unset !important`, since an important `:host` rule wins over an
 * important rule of the page. It has a width of its own where a page asks for the content's, as floats and flex rows do: what
 * contains size has none. The wrapper `.civita` cuts inheritance, so that loud or odd page styles stop there; its font
 * size is the reader's own (`medium`). Colours follow the page's colour scheme; each is a public custom property with a
 * fallback, never declared on the host, so that a page can set it on any ancestor. Each text has the direction of its own
 * words, whatever the page's is.
 */
export const base: CSSResult = css`
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
    --ink: var(--civita-ink, #17212b);
    --muted: var(--civita-muted, #4c5a68);
    --hairline: var(--civita-hairline, #d6dde4);
    --paper: var(--civita-paper, #fff);
    --accent: var(--civita-accent, #0a5f63);
    font-family: var(--civita-font, system-ui, sans-serif);
    line-height: 1.5;
    color: var(--ink);
    overflow-wrap: break-word;
  }
  @supports (color: light-dark(#000, #fff)) {
    .civita {
      --ink: var(--civita-ink, light-dark(#17212b, #e7ecf1));
      --muted: var(--civita-muted, light-dark(#4c5a68, #a9b5c1));
      --hairline: var(--civita-hairline, light-dark(#d6dde4, #2e3944));
      --paper: var(--civita-paper, light-dark(#fff, #11181f));
      --accent: var(--civita-accent, light-dark(#0a5f63, #6ccfc7));
    }
  }
  .civita * {
    unicode-bidi: plaintext;
  }
  .civita [translate='no'] {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  ::slotted(a) {
    color: var(--civita-accent, #0a5f63);
  }
  @supports (color: light-dark(#000, #fff)) {
    ::slotted(a) {
      color: var(--civita-accent, light-dark(#0a5f63, #6ccfc7));
    }
  }
`;
