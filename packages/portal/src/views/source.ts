import type { Source } from '@civita/sdk';
import { safeHref, textIn } from '@civita/sdk';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';

/** Where the facts come from, and whether the source states a licence. */
export function source(from: Source | undefined): unknown {
  if (!from?.title) return nothing;
  const title = textIn(from.title, 'it').value;
  const href = from.url === undefined ? undefined : safeHref(from.url);
  return html`<p class="source">
    Fonte: ${href ? html`<a href="${href}" rel="external">${title}</a>` : title}, con parole nostre.
    ${from.licence ? `Licenza: ${from.licence}.` : 'La licenza non è indicata nella copia che abbiamo letto.'}
  </p>`;
}
