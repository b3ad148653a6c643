import type { FeedbackAggregate } from '@civita/sdk';
import { comuni, utile } from '@civita/sdk/feedback';
import { feedbackAnswers, feedbackSummaryIt } from '@civita/elements/prerender';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import type { AskingPage } from '../site.ts';
import { answers as page, home } from '../site.ts';
import { exact } from '../views/text.ts';
import { layout } from './layout.ts';

/** What people answered about a page; without `aggregate` the figures could not be read. */
export interface Answered {
  readonly page: AskingPage;
  readonly aggregate: FeedbackAggregate | undefined;
}

/** The public figures of the pages that ask; `k` is the count from which on the service publishes them. */
export function answersPage(answered: readonly Answered[], k: number): ServerRenderedTemplate {
  return layout({
    page,
    above: [home],
    description: 'Quante persone hanno risposto alla domanda in fondo alle pagine, e che cosa hanno detto.',
    head: html`<h1>${page.title}</h1>
      <p class="lead">In fondo alle pagine facciamo una domanda. Qui ci sono le risposte, contate.</p>`,
    aside: html`<section aria-labelledby="quando">
      <h2 id="quando">Quando si vedono le cifre</h2>
      <p>${k === 0 ? shownAtOnce : html`Le cifre di una pagina compaiono da ${exact(String(k))} risposte in su.`}</p>
    </section>`,
    body: html`${answered.map(pageSection)}`,
  });
}

const shownAtOnce =
  'Qui le cifre cambiano a ogni risposta e si vedono anche quando le risposte sono pochissime, perché questa è una ' +
  'dimostrazione. Un Comune le pubblica solo quando sono abbastanza da non far riconoscere chi ha risposto.';

function pageSection({ page: about, aggregate }: Answered, index: number): ServerRenderedTemplate {
  const id = `pagina-${String(index + 1)}`;
  const { question } = about.profile === 'comuni' ? comuni : utile;
  return html`<section class="answers" aria-labelledby="${id}">
    <h2 id="${id}"><a href="${about.path}">${about.title}</a></h2>
    <p>Abbiamo chiesto: «${question}»</p>
    ${aggregate ? feedbackAnswers(aggregate, 3, 'it', feedbackSummaryIt) : unreachable}
  </section>`;
}

const unreachable = html`<p>Le risposte ora non si possono leggere. Quelle inviate restano al loro posto.</p>`;
