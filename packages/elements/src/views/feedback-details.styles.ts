import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of the text's box and of what stands around it. It is loaded with the code that sends, before a person gets there.
 */
export const feedbackDetailsStyles: CSSResult = css`
  @layer civita {
    [data-civita-feedback] :is(textarea, [part='under'], [part='entry'] input) {
      max-inline-size: 40em;
    }
    [data-civita-feedback] :is([part='details'], [part='entry']) label {
      display: block;
      inline-size: fit-content;
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    [data-civita-feedback] label [part='note'] {
      font-weight: 400;
    }
    [data-civita-feedback] :is(textarea, [part='entry'] input) {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_control);
      border-radius: 0.25em;
      background: var(--_paper);
      color: inherit;
      font: inherit;
      font-size: max(1em, 16px);
      resize: vertical;
    }
    [data-civita-feedback] [part='under'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25em 1.5em;
      margin-block-start: 0.5em;
      font-variant-numeric: tabular-nums;
    }
  }
`;
