/** The look of the pages when the city names no style sheet of its own: one measure, one accent, light and dark. */
export const style = `:root {
  color-scheme: light dark;
  --ink: #17212b;
  --muted: #4c5a68;
  --paper: #fff;
  --accent: #0a5f63;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ecf1;
    --muted: #a9b5c1;
    --paper: #11181f;
    --accent: #6ccfc7;
  }
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1em/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
main {
  max-inline-size: 68ch;
  margin: 0 auto;
  padding: 1.5em 1em 3em;
}
h1,
h2,
h3,
h4,
h5,
h6 {
  margin: 2em 0 0.5em;
  line-height: 1.25;
}
h1 {
  margin-block-start: 0.25em;
  font-size: 1.73em;
}
h2 {
  font-size: 1.44em;
}
h3 {
  font-size: 1.2em;
}
h4,
h5,
h6 {
  font-size: 1em;
}
dt {
  color: var(--muted);
}
dd {
  margin: 0 0 0.75em;
}
a {
  color: var(--accent);
}
[translate='no'] {
  font-variant-numeric: tabular-nums;
}
`;
