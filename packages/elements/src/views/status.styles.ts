import type { CSSResult, CSSResultGroup } from 'lit';
import { css } from 'lit';
import { statusTokens } from '../tokens/generated/status.styles.ts';

const marks: CSSResult = css`
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
    --tone: var(--submitted);
  }
  [data-status='admitted'],
  [data-status='funded'] {
    --tone: var(--funded);
  }
  [data-status='in-progress'] {
    --tone: var(--in-progress);
  }
  [data-status='suspended'],
  [data-status='not-admitted'],
  [data-status='cancelled'] {
    --tone: var(--stopped);
  }
  [data-status='settled'],
  [data-status='completed'] {
    --tone: var(--done);
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
    inline-size: 1em;
    block-size: 0.5em;
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
    margin-inline: 0.1875em;
    translate: 0 -0.1em;
  }
  @media (forced-colors: active) {
    .status {
      --tone: CanvasText;
    }
    .status::before {
      forced-color-adjust: none;
    }
  }
`;

/** Word + shape + colour: dashed for ideas, outline for submitted, half filled for funded, bar, double line, tick. */
export const statusStyles: CSSResultGroup = [statusTokens, marks];
