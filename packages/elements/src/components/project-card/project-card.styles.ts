import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Beside what all cards share: lists without marks, and a delay that is seen. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 16em;
  }
  article {
    padding: var(--civita-project-card-padding, 1.25em);
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
  dd > ul > li + li {
    margin-block-start: 0.375em;
  }
  li > .note {
    display: inline-block;
  }
  dd > div + div {
    margin-block-start: 0.75em;
  }
  .delay {
    display: block;
    color: var(--stopped);
    font-weight: 600;
  }
`;
