/** Palette, type and what all pages of the service have, to stand in a layer of their sheets. */
export const baseCss: string = `:root {
    color-scheme: light dark;
    --ink: light-dark(#17212b, #e7ecf1);
    --muted: light-dark(#4c5a68, #a9b5c1);
    --hairline: light-dark(#d6dde4, #2e3944);
    --paper: light-dark(#fff, #11181f);
    --wash: light-dark(#f4f6f8, #1a232c);
    --accent: light-dark(#0a5f63, #6ccfc7);
    --error: light-dark(#8a2b36, #f2a3ac);
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 1.0625em/1.5 'Titillium Web', system-ui, sans-serif;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  main {
    box-sizing: border-box;
    max-inline-size: 44em;
    margin-inline: auto;
    padding: 1.5em clamp(1em, 5vw, 2.5em) 3em;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .back a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .back a::before {
    content: '\\2190\\a0' / '';
  }
  p {
    margin-block: 0 1em;
    max-inline-size: 68ch;
  }
  h1 {
    margin-block: 0.5em 0.25em;
    font-size: clamp(1.5em, 1.2em + 1.6vw, 2em);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .about,
  .promise {
    color: var(--muted);
  }
  .about {
    margin-block-end: 1.5em;
  }
  .promise {
    margin-block: 1.5em 0;
    max-inline-size: none;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--hairline);
    font-size: max(0.83em, 14px);
  }
  .lead {
    font-size: 1.1em;
  }
  .notice {
    margin-block: 0 1.5em;
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--accent);
    background: var(--wash);
  }
  .notice[data-tone='failed'] {
    border-color: var(--error);
  }
  .notice h2 {
    margin: 0 0 0.25em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .notice :is(p, ul) {
    margin-block: 0.5em 0;
  }
  .notice ul {
    padding: 0;
    list-style: none;
  }
  .notice a {
    display: inline-block;
    padding-block: 0.2em;
  }
`;
