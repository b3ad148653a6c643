import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A table behind its disclosure; a wide one is scrolled by itself, by keyboard too. */
export const tableStyles: CSSResult = css`
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--accent);
    cursor: pointer;
  }
  summary:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  table + table {
    margin-block-start: 1em;
  }
  caption {
    padding-block: 0.5em;
    text-align: start;
    color: var(--muted);
    font-size: 0.83em;
  }
  th,
  td {
    padding: 0.25em 1em 0.25em 0;
    border-block-end: 1px solid var(--hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--muted);
    font-size: 0.83em;
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
