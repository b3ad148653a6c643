import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';

/**
 * A table with its caption and the names of its columns. The roles are said, because a table whose rows stand as blocks on
 * narrow screens would lose them.
 */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly ServerRenderedTemplate[],
): ServerRenderedTemplate {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}
