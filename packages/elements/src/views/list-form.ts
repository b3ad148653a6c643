import { formatInteger } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { listTexts } from '../i18n/list/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import type { Found } from '../internal/found.ts';
import { facet } from './facets.ts';

function stay(event: Event): void {
  event.preventDefault();
}

/**
 * The search, the order and the filters of a list, as native controls; `isSorted` says whether a reader may choose the order. What
 * a reader does calls `ask`, and `clear` when it is to take all away.
 */
export function listForm(
  { listing, left, asked, language }: Found,
  isSorted: boolean,
  ask: (event: Event) => void,
  clear: (event: Event) => void,
): TemplateResult {
  const texts = listTexts(language);
  const { text, order, chosen } = asked;
  const { facets, orders } = listing;
  const { statuses } = reportTexts(language);
  const count = Object.values(chosen).flat().length;
  return html`<form part="form" role="search" aria-label=${texts.form} @input=${ask} @change=${ask} @submit=${stay}>
    <label class="field">${texts.search}<input type="search" name="q" autocomplete="off" .value=${text} /></label>
    ${
      isSorted
        ? html`<label class="field"
            >${texts.sort}<select name="sort">
              ${orders.map(
                (one) => html`<option value=${one} .selected=${one === order}>${texts.orders[one]}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${
      facets.length === 0
        ? nothing
        : html`<details>
            <summary>${count === 0 ? texts.filters : texts.chosen(formatInteger(count, language))}</summary>
            <div class="facets">
              ${facets.map(([dimension, values]) => {
                const counts = new Map(left[dimension]?.map(({ key, projects }) => [key, projects]));
                const choices = values.map(({ key, label }) => ({
                  key,
                  label,
                  count: counts.get(key) ?? 0,
                  chosen: chosen[dimension]?.includes(key) ?? false,
                }));
                return facet(dimension, choices, language, texts, statuses);
              })}
            </div>
          </details>`
    }
    ${text !== '' || count > 0 ? html`<button type="button" @click=${clear}>${texts.clear}</button>` : nothing}
  </form>`;
}
