import type { MoneyLine } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatMoney, formatPercent } from '../i18n/formats.ts';
import type { MoneyTableTexts, MoneyTexts } from '../i18n/money/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { datesOf, statedSteps } from './money-line.ts';
import { exact } from './text.ts';

/** The way of money as tables: every step with its date and who states it, and where the money comes from. */
export function moneyTable(
  line: MoneyLine,
  language: string,
  { asOf, notStated }: Pick<ReportTexts, 'asOf' | 'notStated'>,
  texts: MoneyTexts & MoneyTableTexts,
): TemplateResult {
  const amount = (sum: MoneyLine['awarded']): unknown =>
    sum ? exact(formatMoney(sum.total, language)) : html`<span class="note">${notStated}</span>`;
  return html`<details>
    <summary>${texts.show}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.caption(line.currency)}>
      <table part="table">
        <caption>
          ${texts.caption(line.currency)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.step}</th>
            <th scope="col" class="figure">${texts.amount}</th>
            <th scope="col">${texts.date}</th>
            <th scope="col">${texts.who}</th>
          </tr>
        </thead>
        <tbody>
          ${statedSteps(line).map(
            ({ step, sum }) =>
              html`<tr>
                <th scope="row">${texts.steps[step]}</th>
                <td class="figure">${amount(sum)}</td>
                <td>${datesOf(sum, language, asOf, texts)}</td>
                <td>${step === 'allocated' ? texts.parts(sum.stated) : texts.stated(sum.stated, sum.of)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        line.sources.length > 0
          ? html`<table part="table">
              <caption>
                ${texts.sources}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${texts.source}</th>
                  <th scope="col" class="figure">${texts.steps.requested}</th>
                  <th scope="col" class="figure">${texts.steps.awarded}</th>
                  <th scope="col" class="figure">${texts.share}</th>
                </tr>
              </thead>
              <tbody>
                ${line.sources.map(
                  ({ group, requested, awarded, share }) =>
                    html`<tr>
                      <th scope="row">${texts.groups[group]}</th>
                      <td class="figure">${amount(requested)}</td>
                      <td class="figure">${amount(awarded)}</td>
                      <td class="figure">${share === undefined ? '' : formatPercent(share, language)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
    </div>
  </details>`;
}
