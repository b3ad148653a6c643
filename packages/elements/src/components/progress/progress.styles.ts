import type { CSSResult } from 'lit';
import { css } from 'lit';

/** One measure below the other, parted by a hairline. */
export const styles: CSSResult = css`
  .loading {
    min-block-size: 5em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--hairline);
  }
  p {
    margin: 0;
  }
`;
