import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A native bar in our colours, or in those that are forced, which would take its fill away. */
export const progressStyles: CSSResult = css`
  [part='ratio'] {
    font-size: 1.2em;
    font-weight: 600;
  }
  progress + .note {
    display: block;
  }
  progress {
    appearance: none;
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block: 0.25em;
    border: 1px solid var(--accent);
    border-radius: 0.125em;
    background: var(--paper);
    color: var(--accent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
    }
  }
`;
