import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import type { Page } from '../site.ts';
import { question } from '../site.ts';
import { layout } from './layout.ts';

/** Where the question's link leads when no script turned it into the form. */
export function questionPage(about: Page): ServerRenderedTemplate {
  return layout({
    page: question,
    above: [about],
    description: 'Come rispondere alla domanda sulla chiarezza di una pagina.',
    head: html`<h1>Per rispondere servono gli script</h1>
      <p class="lead">
        La domanda compare in fondo alla pagina che leggevi, quando il browser può eseguire gli script.
      </p>`,
    body: html`<p>
        Qui gli script sono spenti o non sono arrivati. Accendili, oppure ricarica la pagina: la domanda apparirà al
        posto del collegamento.
      </p>
      <p><a class="way-back" href="${about.path}">Torna a «${about.title}»</a></p>`,
  });
}
