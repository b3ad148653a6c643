import type { CSSResult } from 'lit';
import { css } from 'lit';

/** An objective's card beside what all cards share: the marks of themes, and two columns when wide. */
export const objectiveStyles: CSSResult = css`
  .loading {
    min-block-size: 12em;
  }
  article {
    padding: var(--civita-objective-card-padding, 1.25em);
  }
  .compact footer {
    margin-block-start: 0.75em;
  }
  .status {
    margin-inline-end: 0.5em;
  }
  .bars {
    block-size: 1em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
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
    border-radius: var(--radius);
    font-size: 0.83em;
  }
  @container (min-width: 40em) {
    article.wide {
      display: grid;
      grid-template: repeat(3, auto) 1fr / 1fr 1fr;
      gap: 0 2em;
      align-items: start;
    }
    .wide [part='title'] {
      grid-row: 2;
    }
    .wide .summary {
      grid-row: 3;
    }
    .wide details {
      grid-row: 4;
    }
    .wide dl {
      grid-area: 1 / 2 / 5;
      margin-block-start: 0;
    }
    .wide dt:first-of-type,
    .wide dd:first-of-type {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .wide footer {
      grid-column: 1 / -1;
    }
  }
`;
