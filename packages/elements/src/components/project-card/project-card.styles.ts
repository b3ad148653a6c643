import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Beside what all cards share: lists without marks, and a delay that is seen. */
export const styles: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 16em;
  }
  article {
    padding: var(--civita-project-card-padding, 1.25em);
  }
  dd {
    display: block;
  }
  dd > ul,
  dd > ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dd > ol {
    padding-inline-start: 1.25em;
    list-style: decimal;
  }
  .delay {
    display: block;
    --late: #8a2b36;
    color: var(--late);
    font-weight: 600;
  }
  @supports (color: light-dark(#000, #fff)) {
    .delay {
      --late: light-dark(#8a2b36, #f2a3ac);
    }
  }
`;
