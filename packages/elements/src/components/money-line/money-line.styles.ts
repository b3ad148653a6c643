import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A hairline frame around each currency's way. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 8em;
  }
  .line {
    padding-block: 0.25em;
  }
  .line + .line {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--hairline);
  }
  p {
    margin: 0;
  }
  [part='amount'] {
    font-weight: 600;
  }
`;
