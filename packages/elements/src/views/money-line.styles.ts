import type { CSSResult, CSSResultGroup } from 'lit';
import { css } from 'lit';
import { moneyTokens } from '../tokens/generated/money.styles.ts';

const lines: CSSResult = css`
  .bars,
  .steps {
    --bar: var(--accent);
  }
  .bars {
    display: block;
    inline-size: 100%;
    block-size: 1.75em;
    margin-block: 0.5em;
    overflow: visible;
    forced-color-adjust: none;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  rect {
    fill: var(--bar);
    stroke: var(--bar);
  }
  rect[data-step='allocated'],
  rect[data-step='toBeFound'] {
    fill: none;
  }
  rect[data-step='allocated'] {
    stroke: var(--muted);
  }
  rect[data-step='requested'],
  rect[data-step='stageNotStated'] {
    fill-opacity: 0.1;
  }
  rect[data-step='stageNotStated'] {
    stroke-dasharray: 1 3;
  }
  rect[data-step='awarded'] {
    fill-opacity: 0.3;
  }
  rect[data-step='committed'] {
    fill-opacity: 0.4;
  }
  rect[data-step='toBeFound'] {
    stroke: var(--hole);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  line {
    stroke: var(--hole);
    stroke-width: 4em;
    stroke-dasharray: 1.5 6;
    transform: skewX(-45deg);
    transform-origin: 0 50%;
    transform-box: fill-box;
  }
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    padding-inline-start: 1.25em;
  }
  .steps .note {
    display: inline-block;
  }
  .steps li::before {
    content: '';
    box-sizing: border-box;
    float: inline-start;
    margin-block-start: 0.375em;
    margin-inline-start: -1.25em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1px solid var(--bar);
    background: color-mix(in srgb, var(--bar) var(--fill, 0%), transparent);
  }
  .steps [data-step='allocated']::before {
    border-color: var(--muted);
  }
  .steps [data-step='requested'] {
    --fill: 10%;
  }
  .steps [data-step='awarded'] {
    --fill: 30%;
  }
  .steps [data-step='committed'] {
    --fill: 60%;
  }
  .steps [data-step='paid'] {
    --fill: 100%;
  }
  .steps [data-step='stageNotStated']::before {
    border-style: dotted;
  }
  .steps [data-step='toBeFound'] {
    color: var(--hole);
  }
  .steps [data-step='toBeFound']::before {
    border: 2px dashed var(--hole);
    background: none;
  }
  @media (forced-colors: active) {
    .bars,
    .steps {
      --bar: CanvasText;
      --hole: CanvasText;
    }
    .steps li::before {
      forced-color-adjust: none;
    }
  }
`;

/** One scale: a frame, bars inside it, fills inside them, and a hole with a dashed edge. */
export const moneyLineStyles: CSSResultGroup = [moneyTokens, lines];
