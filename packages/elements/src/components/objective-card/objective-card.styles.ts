import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Beside what all cards share: the marks of themes, and two columns when wide. */
export const styles: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 12em;
  }
  article {
    padding: var(--civita-objective-card-padding, 1.25em);
  }
  :host([size='compact']) footer {
    margin-block-start: 0.75em;
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
  @container (min-width: 30em) {
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
`;
