import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * A form above a list. What stands below the heading of an entry is laid out only near the screen; the heading itself always
 * is, since some accessibility trees leave out what is not.
 */
export const styles: CSSResult = css`
  .civita {
    container-type: inline-size;
  }
  .loading {
    min-block-size: 20em;
  }
  p,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  [hidden] {
    display: none;
  }
  .label {
    color: var(--muted);
    font-size: 0.83em;
    font-weight: 400;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1em;
    padding: 1em;
    border-radius: var(--radius);
    background: var(--wash);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    font: inherit;
    color: inherit;
  }
  input[type='search'],
  select,
  button {
    inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--paper);
  }
  button {
    inline-size: fit-content;
    color: var(--accent);
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    color: var(--accent);
    cursor: pointer;
  }
  .facets {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  fieldset {
    min-inline-size: 0;
    max-block-size: 20em;
    margin: 0;
    padding: 0;
    border: 0;
    overflow-y: auto;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    padding-block: 0.25em;
  }
  fieldset input {
    flex: none;
    min-block-size: 0;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    translate: 0 0.2em;
    accent-color: var(--accent);
  }
  .none {
    color: var(--muted);
  }
  [role='status'] {
    margin-block: 1em 0.5em;
    font-weight: 600;
  }
  li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--hairline);
    list-style: none;
  }
  [part='title'] {
    max-inline-size: 34em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='title'] a {
    color: var(--accent);
  }
  .rest {
    max-inline-size: 68ch;
    margin-block-start: 0.25em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3em;
  }
  .rest p:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  @container (min-width: 40em) {
    form {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    details,
    form > button {
      grid-column: 1 / -1;
    }
  }
  @media print {
    form {
      display: none;
    }
    .rest {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    form {
      border: 1px solid CanvasText;
    }
  }
`;
