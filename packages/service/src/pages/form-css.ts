import { feedbackCss } from '@civita/elements/prerender';
import { baseCss } from './base-css.ts';

/**
 * The sheet of the form's pages: theirs, and the feedback form's own as every other page has it. Layer `page` is named first,
 * because an important rule wins over those of later layers: the form is not for printing, the thanks with its code is.
 */
export const formCss: string = `@layer page, civita;
@layer page {
${baseCss}  .text {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--hairline);
    white-space: pre-wrap;
  }
  .given {
    font-size: 1.2em;
  }
  [data-civita-feedback='login'] p {
    margin-block: 0;
  }
  [data-civita-feedback] dt {
    margin-block-start: 1em;
    font-weight: 600;
  }
  [data-civita-feedback] dd {
    margin: 0.25em 0 0;
  }
  #code {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-family: ui-monospace, monospace;
  }
  [data-civita-feedback] [part='note'] {
    margin-block-start: 1em;
  }
  main > .step {
    margin-block: 1.5em 0;
  }
  main > .step button {
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--accent);
    border-radius: 4px;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
  }
  .later {
    margin-block: 1em 0;
  }
  [data-civita-feedback] [part='actions'] + p {
    margin-block: 1em 0;
  }
  @media print {
    [data-civita-feedback='thanks'] {
      display: block !important;
    }
    .back {
      display: none;
    }
  }
}
${feedbackCss}`;
