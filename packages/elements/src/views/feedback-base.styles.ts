import type { CSSResult } from 'lit';
import { css } from 'lit';
import { formTokens } from '../tokens/generated/form.styles.ts';

const base: CSSResult = css`
  @layer civita {
    civita-page-feedback {
      display: block;
      overflow-wrap: anywhere;
    }
    :is(civita-page-feedback, [data-civita-feedback]) [hidden] {
      display: none !important;
    }
    [data-civita-feedback] fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    [data-civita-feedback] :is([part='aloud'], [part='trap'], [data-tone='quiet']) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media print {
      civita-page-feedback,
      [data-civita-feedback] {
        display: none !important;
      }
    }
  }
`;

/** What the question needs in any look: what is hidden stays hidden, what is only for ears or programs too, and print. */
export const feedbackBaseStyles: CSSResult = css`
  ${formTokens}${base}
`;
