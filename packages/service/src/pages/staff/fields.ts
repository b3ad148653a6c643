import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';

/** A list to choose one from, with its label. */
export function choice(
  { id, name, label }: { readonly id: string; readonly name: string; readonly label: string },
  options: readonly (readonly [value: string, label: string])[],
  chosen = '',
): ServerRenderedTemplate {
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <select name="${name}" id="${id}">
      ${options.map(([value, text]) => html`<option value="${value}" ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </p>`;
}

/** A line to type, with its label and, below it, what may stand in it. */
export function line(
  {
    id,
    name,
    label,
    type = 'text',
    hint,
    isRequired = false,
  }: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly type?: 'text' | 'date' | 'password';
    readonly hint?: string;
    readonly isRequired?: boolean;
  },
  value = '',
): ServerRenderedTemplate {
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input type="${type}" name="${name}" id="${id}" value="${value}" autocomplete="off" ?required=${isRequired} />
    ${hint === undefined ? '' : html`<small>${hint}</small>`}
  </p>`;
}

/** A box to type, with its label. */
export function box(
  {
    id,
    name,
    label,
    hint,
    lang,
  }: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    readonly lang: string;
  },
  value = '',
): ServerRenderedTemplate {
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <textarea name="${name}" id="${id}" rows="4" lang="${lang}" aria-describedby="${id}-hint">${value}</textarea>
    <small id="${id}-hint">${hint}</small>
  </p>`;
}
