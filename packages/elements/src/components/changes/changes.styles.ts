import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What changed, thing by thing, each with a rule at its start edge. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 12em;
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
    line-height: 1.25;
  }
  [part='title'] {
    font-size: 1.44em;
    font-weight: 600;
  }
  section {
    margin-block-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--hairline);
  }
  section.new {
    border-color: var(--accent);
  }
  section.gone {
    border-inline-start-style: dashed;
  }
  [part='thing'] {
    font-size: 1.2em;
    font-weight: 600;
  }
  slot {
    display: block;
    margin-block-start: 1em;
  }
  li {
    max-inline-size: 68ch;
    margin-block-start: 0.25em;
    line-height: 1.5;
    list-style: none;
  }
`;
