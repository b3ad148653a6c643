import type { Acknowledgement, ProgrammeOverview } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import { fundingTexts } from '../i18n/funding/index.ts';
import { emblem } from './emblem.ts';
import { exact, upright, words } from './text.ts';

/** Who pays: the emblem and the official words where the rule of the period asks for them, the programme, what it sets aside. */
export function fundingBadge(
  { programme, allocations }: ProgrammeOverview,
  acknowledgement: Acknowledgement | undefined,
  language: string,
  foot: unknown,
): TemplateResult {
  const texts = fundingTexts(language);
  return html`<div class="civita-funding-badge" part="badge">
    ${
      acknowledgement
        ? html`${emblem()}
            <div class="civita-funding-words" lang=${acknowledgement.language}>
              <p class="civita-funding-statement" part="statement">${acknowledgement.statement}</p>
              ${acknowledgement.funds.map((fund) => html`<p>${fund}</p>`)}
            </div>`
        : nothing
    }
    <div class="civita-funding-programme">
      <p>${words(programme.name, language)}</p>
      ${allocations.map(
        ({ action, amount }) =>
          html`<p>
            ${action ? texts.action(upright(action)) : nothing} ${exact(formatMoney(amount.value, language), 'amount')}
            <span class="note">${texts.setAsideAsOf(formatDate(amount.asOf, language))}</span>
          </p>`,
      )}
      ${foot}
    </div>
  </div>`;
}
