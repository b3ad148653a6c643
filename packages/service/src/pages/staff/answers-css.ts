/** Answers in a table and alone. On narrow screens each row stands as a block with its columns' names. */
export const answersCss: string = `table {
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
}`;
