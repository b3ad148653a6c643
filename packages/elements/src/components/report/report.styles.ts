import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A contents page, and the parts that it leads to. */
export const styles: CSSResult = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .place:focus {
    outline: none;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.83em;
  }
  nav li {
    padding-block: 0.25em;
    list-style: none;
  }
  nav li + li::before {
    content: '/';
    padding-inline: 0.5em;
    color: var(--muted);
  }
  .contents > ul,
  [role='status'] {
    margin-block-start: 1em;
  }
  .contents li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--hairline);
    list-style: none;
  }
  .contents ul ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
  }
  .contents li li:last-child {
    padding-block-end: 0;
  }
  [part='title'] {
    font-size: 1.73em;
  }
  [part='title'],
  [part='part'] {
    margin-block: 0.5em;
  }
  .contents .status {
    font-size: 0.83em;
    margin-inline-start: 0.5em;
  }
  nav {
    margin-block-end: 1em;
  }
  article {
    padding: var(--civita-report-padding, 1.25em);
  }
  [part='part'] {
    margin-block: 1.5em 0.5em;
    font-size: 1.2em;
  }
  article [part='title'] {
    margin-block: 0;
    font-size: 1.44em;
  }
  .way-back {
    margin-block-start: 1.5em;
  }
  @media print {
    nav,
    .way-back {
      display: none;
    }
  }
`;
