import { formatInteger } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { FeedbackSummaryTexts } from '../i18n/feedback-summary/index.ts';
import { exact } from './text.ts';

/** What was answered and by how many; `null` is a count that is not published. */
export type Counted = readonly (readonly [label: unknown, count: number | null])[];

/** Counts as a table, with a bar beside each on the scale of all who answered. What is not published is said so in its cell. */
export function countTable(
  caption: string,
  head: string,
  rows: Counted,
  n: number,
  texts: FeedbackSummaryTexts,
): TemplateResult {
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" class="figure">${texts.count}</th>
        <td class="bar"></td>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([label, count]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="figure">
              ${count === null ? html`<span class="note">${texts.hidden}</span>` : exact(formatInteger(count, texts.language))}
            </td>
            <td class="bar">${count === null ? nothing : bar(count, n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function bar(count: number, n: number): TemplateResult {
  return svg`<svg aria-hidden="true" focusable="false"><rect width=${`${n > 0 ? (count / n) * 100 : 0}%`} height="100%" /></svg>`;
}
