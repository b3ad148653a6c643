import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import type { Page } from '../site.ts';
import { question as target } from '../site.ts';

/** The question about a page: a link, which the loader turns into the form. */
export function question({ path }: Page): ServerRenderedTemplate {
  const about = new URLSearchParams({ profile: 'comuni', type: 'page', id: path, path });
  return html`<section class="question d-print-none" aria-label="Valuta questa pagina">
    <p><a href="${target.path}?${about.toString()}#civita-page-feedback=comuni">Valuta questa pagina</a></p>
  </section>`;
}
