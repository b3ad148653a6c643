import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Word + shape + colour: dashed for ideas, outline for submitted, half filled for funded, bar, double line, tick. */
export const statusStyles: CSSResult = css`
  .status {
    --tone: var(--muted);
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--tone);
    font-weight: 600;
  }
  .status::before {
    content: '';
    box-sizing: border-box;
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px dashed currentcolor;
    border-radius: 50%;
  }
  [data-status='approved-internally'],
  [data-status='submitted'] {
    --tone: #5a4690;
  }
  [data-status='admitted'],
  [data-status='funded'] {
    --tone: #1d4e89;
  }
  [data-status='in-progress'] {
    --tone: #7a4e00;
  }
  [data-status='suspended'],
  [data-status='not-admitted'],
  [data-status='cancelled'] {
    --tone: #8a2b36;
  }
  [data-status='settled'],
  [data-status='completed'] {
    --tone: #1e6238;
  }
  @supports (color: light-dark(#000, #fff)) {
    [data-status='approved-internally'],
    [data-status='submitted'] {
      --tone: light-dark(#5a4690, #c3b3f2);
    }
    [data-status='admitted'],
    [data-status='funded'] {
      --tone: light-dark(#1d4e89, #9cc4f2);
    }
    [data-status='in-progress'] {
      --tone: light-dark(#7a4e00, #f0be6a);
    }
    [data-status='suspended'],
    [data-status='not-admitted'],
    [data-status='cancelled'] {
      --tone: light-dark(#8a2b36, #f2a3ac);
    }
    [data-status='settled'],
    [data-status='completed'] {
      --tone: light-dark(#1e6238, #8fd6a5);
    }
  }
  [data-status='approved-internally']::before,
  [data-status='submitted']::before,
  [data-status='not-started']::before {
    border-style: solid;
  }
  [data-status='admitted']::before,
  [data-status='funded']::before {
    border-style: solid;
    background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
  }
  [data-status='in-progress']::before {
    border-radius: 0;
    border-style: solid;
    background: currentcolor;
  }
  [data-status='suspended']::before,
  [data-status='not-admitted']::before,
  [data-status='cancelled']::before {
    border: 0;
    border-block: 2px solid currentcolor;
    border-radius: 0;
    block-size: 0.5em;
  }
  [data-status='settled']::before,
  [data-status='completed']::before {
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    inline-size: 0.4em;
    rotate: 45deg;
    margin-inline: 0.2em;
    translate: 0 -0.1em;
  }
  @media (forced-colors: active) {
    .status {
      --tone: CanvasText;
    }
  }
`;
