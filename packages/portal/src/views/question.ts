import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import type { AskingPage } from '../site.ts';

/**
 * The question about a page: a link to the form's own page, which the loader turns into the form. Where `gate` asks for a
 * login, the link says so and where.
 */
export function question({ path, profile }: AskingPage, gate: Gate | undefined): ServerRenderedTemplate {
  const about = new URLSearchParams({ profile, type: 'page', id: path, path, lang: 'it' });
  const login = gate?.profiles.includes(profile) ? `&gate=required&login=${encodeURIComponent(gate.url)}` : '';
  return html`<section class="question d-print-none" aria-label="Valuta questa pagina">
    <p>
      <a href="/v1/feedback-form?${about.toString()}#civita-page-feedback=${profile}${login}">Valuta questa pagina</a>
    </p>
  </section>`;
}
