import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { isGated } from '../login.ts';
import type { AskingPage } from '../site.ts';

/**
 * The question about a page: a link to the form's own page, which the loader turns into the form. Where `gate` asks for a
 * login, the link says so and where. It stands in no paragraph, since HTML allows no form there.
 */
export function question(page: AskingPage, gate: Gate | undefined): ServerRenderedTemplate {
  const { path, profile } = page;
  const about = new URLSearchParams({ profile, type: 'page', id: path, path, lang: 'it' });
  const login = isGated(page, gate) ? `&gate=required&login=${encodeURIComponent(gate.url)}` : '';
  return html`<section class="question d-print-none" aria-label="Valuta questa pagina">
    <div>
      <a href="/v1/feedback-form?${about.toString()}#civita-page-feedback=${profile}${login}">Valuta questa pagina</a>
    </div>
  </section>`;
}
