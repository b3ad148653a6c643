/** What staff fills in and presses. */
export const fieldsCss: string = `.field {
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
}`;
