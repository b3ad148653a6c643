import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The card: a hairline frame, one accent at its start edge, facts as a quiet table. */
export const styles: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 12em;
  }
  .civita {
    container-type: inline-size;
  }
  article {
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
    font-weight: 600;
  }
  details {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--accent);
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [part='narrative'] > * {
    margin-block: 0 0.75em;
  }
  [part='narrative'] a {
    color: var(--accent);
  }
  [part='narrative-heading'] {
    font-size: 1.2em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .tags li {
    padding: 0 0.5em;
    border: 1px solid var(--hairline);
    border-radius: 0.25em;
    font-size: 0.83em;
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
    dl > div:nth-child(3),
    dl > div:has(.tags) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 40em) {
    :host([size='wide']) article {
      display: grid;
      grid-template: repeat(3, auto) 1fr / 1fr 1fr;
      gap: 0 2em;
      align-items: start;
    }
    :host([size='wide']) [part='title'] {
      grid-row: 2;
    }
    :host([size='wide']) .summary {
      grid-row: 3;
    }
    :host([size='wide']) details {
      grid-row: 4;
    }
    :host([size='wide']) dl {
      grid-area: 1 / 2 / 5;
      grid-template-columns: 1fr;
      margin-block-start: 0;
    }
    :host([size='wide']) dl > div:first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
    :host([size='wide']) footer {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    article {
      border-color: CanvasText;
    }
  }
`;
