import { formatInteger } from '@civita/sdk';
import type { Dimension, Facet } from '@civita/sdk/query';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { listTexts } from '../i18n/list/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import type { ListState } from '../internal/list-state.ts';
import type { Listing } from '../internal/listing.ts';
import { facet } from './facets.ts';

/** What a list may be asked, and what is asked. */
export interface Asking {
  readonly listing: Listing;
  /** How many each choice would leave. */
  readonly left: Readonly<Partial<Record<Dimension, readonly Facet[]>>>;
  readonly asked: ListState;
  /** Whether a reader may choose the order. */
  readonly isSorted: boolean;
}

/** What follows when a reader uses the form. */
export interface ListFormEvents {
  readonly ask: (event: Event) => void;
  readonly stay: (event: Event) => void;
  readonly clear: (event: Event) => void;
}

/** The search, the order and the filters of a list, as native controls. */
export function listForm(
  { listing, left, asked, isSorted }: Asking,
  { ask, stay, clear }: ListFormEvents,
  language: string,
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
