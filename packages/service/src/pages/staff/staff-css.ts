import { baseCss } from '../base-css.ts';

/** The sheet of the staff's pages. On narrow screens each row of a table stands as a block with its columns' names. */
export const staffCss: string = `@layer page, staff;
@layer page {
  ${baseCss}
}
@layer staff {
  :root {
    --control: light-dark(#7c8894, #7f8c99);
    --strong: light-dark(#07474a, #9be3dc);
    --on: light-dark(#fff, #11181f);
  }
  main {
    max-inline-size: 76em;
  }
  header,
  footer {
    box-sizing: border-box;
    max-inline-size: 76em;
    margin-inline: auto;
    padding: 0.75em clamp(1em, 5vw, 2.5em);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--hairline);
  }
  header form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    color: var(--muted);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(nav, footer) a {
    display: inline-block;
    padding-block: 0.5em;
  }
  nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    text-decoration: none;
    box-shadow: inset 0 -3px 0 var(--accent);
  }
  .count {
    color: var(--muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  h2 {
    margin-block: 1.75em 0.5em;
    font-size: 1.2em;
    line-height: 1.25;
  }
  .panel h2 {
    margin-block-start: 0;
  }
  .hint,
  small {
    color: var(--muted);
    font-size: max(0.83em, 14px);
  }
  small {
    display: block;
    margin-block-start: 0.25em;
  }
  .panel {
    margin-block: 1em;
    padding: 1.25em;
    border: 1px solid var(--hairline);
    border-radius: 0.25em;
    background: var(--wash);
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .panels {
    margin-block-start: 2em;
  }
  @media (min-width: 60em) {
    .panels {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 1.5em;
      align-items: start;
    }
  }
  .field {
    margin-block: 0 1em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 1.25em;
  }
  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  :is(input, select, textarea):not([type='checkbox']) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--control);
    border-radius: 0.25em;
    background: var(--paper);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea {
    min-block-size: 8em;
    resize: vertical;
  }
  [type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--accent);
    border-radius: 0.25em;
    background: var(--accent);
    color: var(--on);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--strong);
  }
  :is(header, .quiet) button,
  button.quiet {
    background: transparent;
    color: var(--accent);
  }
  button.quiet:hover,
  header button:hover {
    background: var(--wash);
    color: var(--strong);
  }
  button + a {
    margin-inline-start: 1em;
  }
  summary {
    padding-block: 0.5em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    margin-block: 1.5em;
    border-collapse: collapse;
    font-size: 0.94em;
  }
  caption {
    padding-block-end: 0.5em;
    font-size: 1.2em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--hairline);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--muted);
    font-size: max(0.88em, 14px);
  }
  .words {
    max-inline-size: 34em;
  }
  .words [lang] {
    white-space: pre-line;
  }
  .words p {
    margin-block: 0 0.5em;
  }
  time {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .tags {
    display: block;
    color: var(--muted);
    font-size: max(0.88em, 14px);
  }
  .tags::before {
    content: '# ' / '';
  }
  .status {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--control);
    border-radius: 1em;
    white-space: nowrap;
  }
  .status[data-status='suspected'] {
    border-color: light-dark(#7a4e00, #f0be6a);
    border-style: dashed;
    color: light-dark(#7a4e00, #f0be6a);
  }
  .status[data-status='new'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on);
  }
  .status[data-status='actioned'] {
    border-color: light-dark(#1e6238, #8fd6a5);
    color: light-dark(#1e6238, #8fd6a5);
  }
  .status[data-status='actioned']::before {
    content: '\\2713\\a0' / '';
  }
  .status[data-status='ignored'] {
    border-style: dotted;
    color: var(--muted);
  }
  .status[data-status='spam'] {
    border: 3px double light-dark(#8a2b36, #f2a3ac);
    color: light-dark(#8a2b36, #f2a3ac);
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }
  .bulk .field {
    margin: 0;
    min-inline-size: min(20em, 100%);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block-start: 1.5em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 1em 2em;
    margin: 1em 0;
  }
  .facts dt {
    color: var(--muted);
    font-size: max(0.83em, 14px);
  }
  .facts dd {
    margin: 0.15em 0 0;
  }
  blockquote {
    margin: 0 0 1em;
    max-inline-size: 68ch;
    font-size: 1.1em;
  }
  .text {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--hairline);
    white-space: pre-wrap;
  }
  .history {
    padding-inline-start: 1.5em;
  }
  @media (max-width: 48em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--hairline);
    }
    td {
      padding: 0.2em 0;
      border: 0;
    }
    td.tick {
      float: inline-end;
    }
    td[data-label]::before {
      content: attr(data-label) ': ' / '';
      color: var(--muted);
      font-size: max(0.88em, 14px);
    }
  }
  @media print {
    header,
    .search,
    .bulk,
    form {
      display: none;
    }
  }
}
`;
