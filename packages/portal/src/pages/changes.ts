import type { Report } from '@civita/sdk';
import { changesBetween, textIn } from '@civita/sdk';
import { changesList } from '@civita/elements/prerender';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { changes as page, home, objective } from '../site.ts';
import { layout } from './layout.ts';

/** What changed from an edition to the next; the next one is made up, and the page says so before anything else. */
export function changesPage(earlier: Report, later: Report): ServerRenderedTemplate {
  return layout({
    page,
    above: [home],
    description:
      'Come Civita racconta che cosa è cambiato da un Bilancio Sociale al successivo, con un esempio inventato.',
    head: html`<h1>${page.title}</h1>
      <p class="lead">Da un’edizione alla successiva, cosa per cosa e con le parole.</p>
      <p class="made-up">
        <strong>Esempio inventato.</strong> Il Bilancio Sociale 2021 che vedi qui non esiste: l’abbiamo scritto noi per
        mostrare come si leggono i cambiamenti. Le somme e le date non sono di Palermo.
      </p>`,
    body: html`<section aria-labelledby="cambiamenti">
      <h2 id="cambiamenti">
        Da «${textIn(earlier.edition.title, 'it').value}» a «${textIn(later.edition.title, 'it').value}»
      </h2>
      <div class="changes">${changesList(changesBetween(earlier, later), earlier, later, 3, 'it')}</div>
      <p class="d-print-none"><a class="way-back" href="${objective.path}">Torna all’Obiettivo 1</a></p>
    </section>`,
  });
}
