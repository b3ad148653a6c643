import type { Report } from '@civita/sdk';
import { outlineOf } from '@civita/sdk';
import { outlineList, reportTexts } from '@civita/elements/prerender';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { html as part } from 'lit';
import { home, objective, report as page } from '../site.ts';
import { source } from '../views/source.ts';
import { asOf } from '../views/text.ts';
import { layout } from './layout.ts';

/** The whole edition to walk through; without scripts its contents, each leading to its page. */
export function reportPage(report: Report): ServerRenderedTemplate {
  const { edition } = report;
  return layout({
    page,
    above: [home],
    description: 'L’indice del Bilancio Sociale 2020 di Palermo: ogni obiettivo con i suoi progetti e le sue risorse.',
    head: html`<h1>${page.title}</h1>
      <p class="lead">Parti dall’indice, apri un obiettivo, torna indietro. Dati aggiornati ${asOf(edition.asOf)}.</p>`,
    body: html`<section aria-label="Indice">
        <civita-report edition="${edition.id}" url-state>
          ${outlineList(
            outlineOf(report),
            'it',
            reportTexts('it'),
            (_id, words) => part`<a href="${objective.path}">${words}</a>`,
          )}
        </civita-report>
      </section>
      <section aria-label="Fonte">${source(edition.source)}</section>`,
  });
}
