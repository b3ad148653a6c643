import type { FundingLine } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import { fundTexts } from '../i18n/funds/index.ts';
import { moneyTexts } from '../i18n/money/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { exact, inside } from './text.ts';

/** Who pays how much, line by line as it is stated: what is asked for, awarded, or still to be found. */
export function fundingList(lines: readonly FundingLine[], language: string, { asOf }: ReportTexts): TemplateResult {
  const { steps } = moneyTexts(language);
  const stageOf = ({ source, stage }: FundingLine): string =>
    source === 'to-be-found'
      ? ''
      : stage === undefined
        ? `${inside(steps.stageNotStated, language)}, `
        : `${inside(steps[stage === 'revised' ? 'awarded' : stage], language)} `;
  return html`<ul>
    ${lines.map(
      (line) =>
        html`<li>
          ${fundTexts(language)[line.source]} ${exact(formatMoney(line.amount.value, language), 'amount')}
          <span class="note">${stageOf(line)}${asOf(formatDate(line.amount.asOf, language))}</span>
        </li>`,
    )}
  </ul>`;
}
