import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A word in the page's own text: its font and colours are the sentence's. */
export const styles: CSSResult = css`
  :host {
    display: inline !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  button {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    button {
      color: LinkText;
    }
  }
`;
