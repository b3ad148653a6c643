import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The latest value large, the way to the target as a bar, the numbers behind a disclosure. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 8em;
  }
  p {
    margin: 0;
  }
  .name {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='value'] {
    font-size: 1.73em;
    font-weight: 600;
  }
`;
