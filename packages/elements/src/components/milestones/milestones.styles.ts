import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A vertical line with dots: hollow when planned, filled when met, half when met in part, crossed when not. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 8em;
  }
  p {
    margin: 0;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol {
    margin-block: 0.75em;
  }
  ol > li {
    --dot: var(--muted);
    position: relative;
    margin-inline-start: 0.4375em;
    padding: 0 0 1em 1.5em;
    border-inline-start: 2px solid var(--hairline);
  }
  ol > li:dir(rtl) {
    padding: 0 1.5em 1em 0;
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  ol > li::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-block-start: 0.3125em;
    inset-inline-start: calc(-0.4375em - 1px);
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--dot);
    border-radius: 50%;
    background: var(--paper);
  }
  .title {
    font-weight: 600;
  }
  [data-status='met'] {
    --dot: var(--done);
  }
  ol > [data-status='met']::before {
    background: var(--dot);
  }
  ol > [data-status='partially-met']::before {
    background: linear-gradient(90deg, var(--dot) 50%, var(--paper) 50%);
  }
  ol > [data-status='dropped']::before {
    border-style: dashed;
  }
  [data-status='dropped'] .title {
    text-decoration: line-through;
  }
  .delay {
    color: var(--stopped);
    font-weight: 600;
  }
  .overdue {
    --dot: var(--stopped);
  }
  a {
    color: var(--accent);
  }
  @media (forced-colors: active) {
    ol > [data-status] {
      --dot: CanvasText;
    }
    ol > li::before {
      forced-color-adjust: none;
    }
  }
`;
