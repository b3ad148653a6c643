import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of the question and of its thanks, for the element (adopted) and for pages without scripts (a file made of the
 * same text). Type is the page's own: the national criterion C.SI.1.1 wants it, and so does a form in the light DOM.
 *
 * A page's rules win over layer `civita`. What stands outside of it undoes rules that frameworks set on bare elements
 * (legends that float, labels in a fixed colour) and that would break the form; a page that means it can still be more
 * specific.
 */
export const feedbackStyles: CSSResult = css`
  @layer civita {
    civita-page-feedback {
      display: block;
    }
    civita-page-feedback [hidden],
    [data-civita-form] [hidden],
    [data-civita-form][hidden],
    [data-civita-thanks] [hidden] {
      display: none !important;
    }
    [data-civita-form],
    [data-civita-thanks] {
      --_ink: var(--civita-ink, #17212b);
      --_muted: var(--civita-muted, #4c5a68);
      --_control: var(--civita-control, #7c8894);
      --_hairline: var(--civita-hairline, #d6dde4);
      --_paper: var(--civita-paper, #fff);
      --_wash: var(--civita-wash, #f4f6f8);
      --_accent: var(--civita-accent, #0a5f63);
      --_strong: var(--civita-accent-strong, #07474a);
      --_on: var(--civita-on-accent, #fff);
      --_error: var(--civita-error, #8a2b36);
      box-sizing: border-box;
      padding: 1.25em;
      border: 1px solid var(--_hairline);
      border-block-start: 4px solid var(--_accent);
      border-radius: 0 0 0.25em 0.25em;
      background: var(--_paper);
      color: var(--_ink);
      line-height: 1.5;
      text-align: start;
      overflow-wrap: break-word;
      accent-color: var(--_accent);
    }
    @supports (color: light-dark(#000, #fff)) {
      [data-civita-form],
      [data-civita-thanks] {
        --_ink: var(--civita-ink, light-dark(#17212b, #e7ecf1));
        --_muted: var(--civita-muted, light-dark(#4c5a68, #a9b5c1));
        --_control: var(--civita-control, light-dark(#7c8894, #7f8c99));
        --_hairline: var(--civita-hairline, light-dark(#d6dde4, #2e3944));
        --_paper: var(--civita-paper, light-dark(#fff, #11181f));
        --_wash: var(--civita-wash, light-dark(#f4f6f8, #1a232c));
        --_accent: var(--civita-accent, light-dark(#0a5f63, #6ccfc7));
        --_strong: var(--civita-accent-strong, light-dark(#07474a, #9be3dc));
        --_on: var(--civita-on-accent, light-dark(#fff, #11181f));
        --_error: var(--civita-error, light-dark(#8a2b36, #f2a3ac));
      }
    }
    [data-civita-form] [part='head'] {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 1em;
    }
    [data-civita-form] p,
    [data-civita-thanks] p {
      margin: 0;
    }
    [data-civita-form] [part='note'],
    [data-civita-form] [part='counter'],
    [data-civita-form] [part='step'],
    [data-civita-thanks] [part='note'],
    [data-civita-form] [part='privacy'],
    [data-civita-thanks] [part='privacy'] {
      color: var(--_muted);
      font-size: max(0.83em, 14px);
    }
    [data-civita-form] fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    [data-civita-form] [part='aloud'],
    [data-civita-form] [part='status'][data-tone='quiet'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    [data-civita-form] [part='scale'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em;
      margin-block-start: 0.75em;
      margin-inline-start: -0.5em;
    }
    [data-civita-form] [data-scale='stars'] [part='choice'] {
      position: relative;
      min-inline-size: 44px;
    }
    [data-civita-form] [data-scale='stars'] label {
      display: flex;
      flex-direction: column;
      align-items: center;
      padding: 0.25em 0.5em;
      border-radius: 0.25em;
      cursor: pointer;
      font-variant-numeric: tabular-nums;
    }
    [data-civita-form] [data-scale='stars'] svg {
      inline-size: 2.5em;
      block-size: 2.5em;
      fill: none;
      stroke: var(--_control);
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    [data-civita-form] [data-scale='stars'] b {
      color: var(--_muted);
      font-weight: 400;
    }
    [data-civita-form] [data-scale='stars'] input:checked + label svg,
    [data-civita-form] [data-scale='stars'] [part='choice']:has(~ [part='choice'] input:checked) svg {
      fill: var(--_accent);
      stroke: var(--_accent);
    }
    [data-civita-form] [data-scale='stars'] input:checked + label b {
      color: var(--_accent);
      font-weight: 700;
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.25em;
    }
    @media (hover: hover) {
      [data-civita-form] [data-scale='stars'] input:hover + label,
      [data-civita-form] [data-scale='stars'] label:hover {
        background: var(--_wash);
      }
      [data-civita-form] [data-scale='stars'] input:not(:checked):hover + label svg {
        stroke: var(--_accent);
      }
    }

    [data-civita-form] [data-scale='yes-no'] [part='scale'] {
      gap: 0.75em;
      margin-inline-start: 0;
    }
    [data-civita-form] [data-scale='yes-no'] [part='choice'] {
      min-inline-size: 6em;
      padding-inline: 1em;
      border: 1px solid var(--_control);
      border-radius: 0.25em;
    }
    [data-civita-form] [data-scale='yes-no'] [part='choice']:has(:checked) {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      background: var(--_wash);
    }

    [data-civita-form] [part='branch'],
    [data-civita-form] [part='details'] {
      max-inline-size: 40em;
      margin-block-start: 1.25em;
      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_hairline);
    }
    [data-civita-form] [part='branch'] [part='choice'],
    [data-civita-form] [data-scale='yes-no'] [part='choice'] {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: 44px;
    }
    [data-civita-form] [part='branch'] input,
    [data-civita-form] [data-scale='yes-no'] input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
    }
    [data-civita-form] [part='branch'] label,
    [data-civita-form] [data-scale='yes-no'] label {
      flex: 1;
      padding-block: 0.6em;
      cursor: pointer;
    }
    [data-civita-form] [part='details'] label {
      display: block;
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    [data-civita-form] [part='details'] label [part='note'] {
      font-weight: 400;
    }
    [data-civita-form] [part='details'] textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 6em;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_control);
      border-radius: 0.25em;
      background: var(--_paper);
      color: inherit;
      font: inherit;
      font-size: max(1em, 16px);
      resize: vertical;
    }
    [data-civita-form] [part='under'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25em 1.5em;
      margin-block-start: 0.5em;
    }
    [data-civita-form] [part='counter'] {
      font-variant-numeric: tabular-nums;
    }
    [data-civita-form] [part='counter'][data-over],
    [data-civita-form] [part='error'] {
      color: var(--_error);
    }
    [data-civita-form] [part='error'] {
      margin-block-start: 0.5em;
      font-weight: 600;
    }
    [data-civita-form] [part='details'] textarea[aria-invalid='true'] {
      border-color: var(--_error);
      box-shadow: inset 0 0 0 1px var(--_error);
    }

    [data-civita-form] [part='actions'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
      margin-block-start: 1.25em;
    }
    [data-civita-form][data-step='question'] [part='actions'] {
      margin: 0;
    }
    [data-civita-form] button,
    [data-civita-form] [part='login'],
    [data-civita-thanks] button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      box-sizing: border-box;
      min-block-size: 44px;
      min-inline-size: 44px;
      margin: 0;
      padding: 0.5em 1.25em;
      border: 1px solid var(--_accent);
      background: transparent;
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    [data-civita-form] [part='send'],
    [data-civita-form] [part='next'],
    [data-civita-form] [part='login'] {
      background: var(--_accent);
      color: var(--_on);
    }
    [data-civita-form] button:hover,
    [data-civita-thanks] button:hover {
      border-color: var(--_strong);
      color: var(--_strong);
    }
    [data-civita-form] [part='send']:hover,
    [data-civita-form] [part='next']:hover,
    [data-civita-form] [part='login']:hover {
      background: var(--_strong);
      color: var(--_on);
    }
    [data-civita-form] [part='send'][aria-disabled='true'] {
      opacity: 0.7;
      cursor: progress;
    }
    [data-civita-form] [part='close'] {
      flex: none;
      margin-block: -0.5em;
      margin-inline-end: -0.75em;
      padding-inline: 0.75em;
      border-color: transparent;
      font-weight: 400;
    }
    [data-civita-form] [part='close'] svg {
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
    }
    [data-civita-form][data-dismissed] {
      padding: 0;
      border: 0;
      background: none;
    }
    [data-civita-form] [part='login'] {
      margin-block-start: 0.75em;
      text-decoration: none;
    }

    [data-civita-form] [part='status'][data-tone='busy'],
    [data-civita-form] [part='status'][data-tone='note'],
    [data-civita-form] [part='status'][data-tone='failed'] {
      max-inline-size: 40em;
      margin-block-start: 1em;
    }
    [data-civita-form] [part='status'][data-tone='note'],
    [data-civita-form] [part='status'][data-tone='failed'] {
      padding: 0.75em 1em;
      border-inline-start: 4px solid var(--_accent);
      background: var(--_wash);
    }
    [data-civita-form] [part='status'][data-tone='failed'] {
      border-color: var(--_error);
    }
    [data-civita-form] [part='privacy'],
    [data-civita-thanks] [part='privacy'] {
      margin-block-start: 1.25em;
    }

    [data-civita-thanks] > * + * {
      margin-block-start: 0.75em;
    }
    [data-civita-thanks] [part='receipt'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
    }
    [data-civita-thanks] [part='receipt'] p {
      inline-size: 100%;
      font-weight: 600;
    }
    [data-civita-thanks] [part='receipt'] code {
      padding: 0.5em 0.75em;
      border: 1px solid var(--_hairline);
      border-radius: 0.25em;
      background: var(--_wash);
      color: inherit;
      font: inherit;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
      user-select: all;
    }

    [data-civita-form] :focus-visible,
    [data-civita-thanks] :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    [data-civita-form] [tabindex='-1']:focus-visible,
    [data-civita-thanks] [tabindex='-1']:focus-visible {
      outline-width: 2px;
    }

    /* Without scripts the stars themselves bring up the follow-up; a script sets data-step and does it with the steps. */
    [data-civita-form]:not([data-step]):has([name='rate']:is([value='1'], [value='2'], [value='3']):checked)
      [data-branch='negative'],
    [data-civita-form]:not([data-step]):has([name='rate']:is([value='4'], [value='5']):checked)
      [data-branch='positive'] {
      display: block !important;
    }

    @media (forced-colors: active) {
      [data-civita-form] [data-scale='stars'] svg {
        stroke: ButtonText;
      }
      [data-civita-form] [data-scale='stars'] input:checked + label svg,
      [data-civita-form] [data-scale='stars'] [part='choice']:has(~ [part='choice'] input:checked) svg {
        fill: Highlight;
        stroke: Highlight;
      }
      [data-civita-form] [data-scale='yes-no'] [part='choice']:has(:checked) {
        border: 2px solid Highlight;
      }
      [data-civita-form] [part='send'],
      [data-civita-form] [part='next'] {
        border-width: 2px;
      }
    }
    @media print {
      civita-page-feedback,
      [data-civita-form] {
        display: none !important;
      }
    }
  }

  [data-civita-form] [part='title'],
  [data-civita-thanks] [part='title'] {
    margin: 0;
    color: inherit;
    font-size: max(1.2em, min(1.44em, 6vw));
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  [data-civita-form] legend {
    float: none;
    inline-size: auto;
    max-inline-size: 100%;
    margin: 0 0 0.5em;
    padding: 0;
    background: none;
    color: inherit;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
    cursor: auto;
  }
  [data-civita-form] label {
    color: inherit;
  }
  [data-civita-form] [data-scale='stars'] input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  [data-civita-form] button,
  [data-civita-form] [part='login'],
  [data-civita-thanks] button {
    border-radius: 0.25em;
  }
`;
