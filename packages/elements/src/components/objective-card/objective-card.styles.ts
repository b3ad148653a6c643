import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The card: a hairline frame, one accent at its start edge, facts as a quiet table. */
export const styles: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 12em;
  }
  article {
    container-type: inline-size;
    box-sizing: border-box;
    padding: var(--civita-objective-card-padding, 1.25em);
    border: 1px solid var(--hairline);
    border-radius: 0.25em;
    background: var(--paper);
  }
  .label,
  .note,
  dt {
    color: var(--muted);
    font-size: 0.83em;
  }
  p,
  dl,
  dd,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
  }
  .label {
    margin-block-end: 0.25em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-inline-size: 34em;
    font-size: 1.44em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
  }
  dl {
    display: grid;
    gap: 0 1.5em;
    margin-block-start: 1em;
  }
  dl > div:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  :host([size='compact']) footer {
    margin-block-start: 0.75em;
  }
  dl > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--hairline);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  dd [part='amount'] {
    font-size: 1.2em;
    font-weight: 600;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  @container (min-width: 30em) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    article {
      border-color: CanvasText;
    }
  }
`;
