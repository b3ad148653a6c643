import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { answers, home, objective, pnrr } from '../site.ts';
import { layout } from './layout.ts';

/** What stands at an address that the portal does not have. */
export function notFoundPage(): ServerRenderedTemplate {
  return layout({
    page: { path: '', title: 'Pagina non trovata' },
    above: [home],
    description: 'A questo indirizzo non c’è nessuna pagina.',
    head: html`<p class="eyebrow">Errore 404</p>
      <h1>Qui non c’è nessuna pagina</h1>
      <p class="lead">L’indirizzo è sbagliato, oppure la pagina è stata spostata.</p>`,
    body: html`<section aria-labelledby="altrove">
      <h2 id="altrove">Da qui puoi andare</h2>
      <ul>
        ${[home, objective, pnrr, answers].map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}
      </ul>
    </section>`,
  });
}

/** What a reader sees when a page could not be made. */
export function failedPage(): ServerRenderedTemplate {
  return layout({
    page: { path: '', title: 'Pagina non disponibile' },
    above: [home],
    description: 'La pagina non è disponibile in questo momento.',
    head: html`<p class="eyebrow">Errore 500</p>
      <h1>Questa pagina ora non è disponibile</h1>
      <p class="lead">Il guasto è nostro, e non perdi niente. Riprova tra qualche minuto.</p>`,
    body: html`<p><a class="way-back" href="${home.path}">Torna al Bilancio Sociale 2020</a></p>`,
  });
}
