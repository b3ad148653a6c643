import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * What only a form that no script has made live needs: the stars themselves bring up the follow-up, also when the form came
 * with an answer that a person changes, and all is one step. A script sets `data-step` and does both.
 */
export const feedbackPlainStyles: CSSResult = css`
  @layer civita {
    [data-civita-feedback] {
      overflow-wrap: anywhere;
    }
    [data-civita-feedback]:not([data-step]) [part='scale'] {
      margin-block-end: 1.25em;
    }
    [data-civita-feedback]:not([data-step]):has([value='1']:checked, [value='2']:checked, [value='3']:checked)
      [data-branch='negative'],
    [data-civita-feedback]:not([data-step]):has([value='4']:checked, [value='5']:checked) [data-branch='positive'] {
      display: block !important;
    }
    [data-civita-feedback]:not([data-step]):has([value='1']:checked, [value='2']:checked, [value='3']:checked)
      [data-branch='positive'],
    [data-civita-feedback]:not([data-step]):has([value='4']:checked, [value='5']:checked) [data-branch='negative'] {
      display: none !important;
    }
  }
`;
