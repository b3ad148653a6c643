import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The look of what can be chosen: stars, yes and no, reasons. A star is chosen by its shape and not by colour alone, and the
 * radio lies over it, so that pressing, focus and forced colours are the browser's own.
 */
export const feedbackScaleStyles: CSSResult = css`
  @layer civita {
    [data-civita-feedback] [part='scale'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0;
      margin-block-start: 0.75em;
      margin-inline-start: -0.375em;
    }
    [data-civita-feedback] [part='choice'] {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    [data-civita-feedback] [part='choice'] input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
    }
    [data-civita-feedback] input {
      font: inherit;
    }
    /* Pages that unset everything leave no radio to be seen: an important rule of a layer wins over theirs. */
    [data-civita-feedback] :checked + label {
      text-decoration: underline !important;
      text-decoration-thickness: 2px;
    }
    [data-civita-feedback] [part='choice'] label {
      flex: 1;
      padding-block: 0.625em;
      cursor: pointer;
    }
    [data-civita-feedback] [data-scale='stars'] [part='choice'] {
      position: relative;
    }
    [data-civita-feedback] [data-scale='stars'] label {
      padding: 0;
    }
    [data-civita-feedback] [part='star'] {
      display: grid;
      justify-items: center;
      padding: 0.25em 0.375em;
      border-radius: 0.25em;
      color: var(--_control);
    }
    [data-civita-feedback] [part='star'] svg {
      inline-size: clamp(2em, 9vw, 2.75em);
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    [data-civita-feedback] [part='number'] {
      color: var(--_muted);
    }
    [data-civita-feedback] :checked + label [part='star'],
    [data-civita-feedback] [part='choice']:has(~ [part='choice'] :checked) [part='star'] {
      color: var(--_accent);
    }
    [data-civita-feedback] :checked + label svg,
    [data-civita-feedback] [part='choice']:has(~ [part='choice'] :checked) svg {
      fill: currentColor;
    }
    [data-civita-feedback] :checked + label [part='number'] {
      color: inherit;
      font-weight: 700;
    }
    @media (hover: hover) {
      [data-civita-feedback] [part='choice']:hover [part='star'] {
        background: var(--_wash);
      }
    }

    [data-civita-feedback] [data-scale='yes-no'] [part='scale'] {
      gap: 0.75em;
      margin-inline-start: 0;
    }
    [data-civita-feedback] [data-scale='yes-no'] [part='choice'] {
      flex: 0 1 6em;
      padding-inline: 1em;
      border: 1px solid var(--_control);
      border-radius: 0.25em;
    }
    [data-civita-feedback] [data-scale='yes-no'] [part='choice']:has(:checked) {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
  }

  [data-civita-feedback] [data-scale='stars'] input {
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
`;
