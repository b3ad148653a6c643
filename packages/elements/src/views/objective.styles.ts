import type { CSSResult } from 'lit';
import { css } from 'lit';

/** An objective's card beside what all cards share: the marks of themes, and two columns of equal length when wide. */
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
  .wide dl {
    display: block;
    columns: 2 17.5em;
    column-gap: 2em;
  }
  .wide :is(dt, dd) {
    inline-size: auto;
    margin: 0;
    padding: 0 0 0.5em;
    break-inside: avoid;
  }
  .wide dt {
    padding: 0.5em 0 0;
    break-after: avoid;
  }
`;
