/** What every page of the staff has: head, menu, headings, panels. */
export const frameCss: string = `:root {
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
}`;
