import type { ProgressOverview } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { formatPercent } from '../i18n/formats.ts';
import type { MoneyTexts } from '../i18n/money/index.ts';
import type { ProgressTableTexts, ProgressTexts } from '../i18n/progress/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { datesOf } from './money-line.ts';
import { exact, words } from './text.ts';

/** What the bars show as a table: a row for each basis, with its date, who states it and how it is worked out. */
export function progressTable(
  measures: readonly ProgressOverview[],
  language: string,
  { asOf, progress }: Pick<ReportTexts, 'asOf' | 'progress'>,
  texts: ProgressTexts & ProgressTableTexts & Pick<MoneyTexts, 'between' | 'stated'>,
): TemplateResult {
  return html`<details>
    <summary>${texts.show}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.caption}>
      <table part="table">
        <caption>
          ${texts.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.basis}</th>
            <th scope="col" class="figure">${progress}</th>
            <th scope="col">${texts.date}</th>
            <th scope="col">${texts.who}</th>
            <th scope="col">${texts.formula}</th>
          </tr>
        </thead>
        <tbody>
          ${measures.map(
            (measure) =>
              html`<tr>
                <th scope="row">${texts.bases[measure.basis]}</th>
                <td class="figure">${exact(formatPercent(measure.ratio, language))}</td>
                <td>${datesOf(measure, language, asOf, texts)}</td>
                <td>${texts.stated(measure.stated, measure.of)}</td>
                <td>${words(measure.formula, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
