import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Figures in one column; bars and the interval in the accent, on the scale of all who answered. */
export const styles: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 12em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.5em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='replies'] {
    margin-block-start: 1.25em;
    font-size: 1em;
  }
  p {
    margin: 0 0 0.75em;
    max-inline-size: 68ch;
  }
  [part='answers'],
  [part='share'] {
    font-weight: 600;
    white-space: normal;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .share {
    block-size: 1.25em;
    margin-block-end: 0.5em;
  }
  .share line {
    stroke: var(--muted);
  }
  .share rect {
    fill: var(--accent);
    fill-opacity: 0.3;
  }
  .share circle,
  .bar rect {
    fill: var(--accent);
  }
  table {
    margin-block-end: 1em;
  }
  .bar {
    inline-size: 30%;
    min-inline-size: 4em;
  }
  .bar svg {
    block-size: 0.75em;
  }
  ul {
    margin: 0 0 0.75em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }
`;
