import type { ObjectiveOverview, Project } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { handoverOn } from '../login.ts';
import { home, objective, pnrr, report } from '../site.ts';
import { question } from '../views/question.ts';
import { source } from '../views/source.ts';
import { amount, asOf, exact } from '../views/text.ts';
import { layout } from './layout.ts';

/** The social report: what it is, the objective that it tells, how to read its figures. */
export function homePage(
  { edition, setAside, projects }: ObjectiveOverview,
  recovery: readonly Project[],
  gate: Gate | undefined,
): ServerRenderedTemplate {
  const reserved = setAside.map(({ total }) => html`un programma che mette da parte ${amount(total)} per la città, `);
  const names = projects.map((project) => project.acronym ?? textIn(project.title, 'it').value);
  return layout({
    page: home,
    description: 'Un obiettivo del Comune di Palermo, il progetto che lo serve e le risorse europee messe da parte.',
    head: html`<h1>${textIn(edition.title, 'it').value}</h1>
      <p class="lead">
        Che cosa ha promesso il Comune di Palermo, con quali progetti e con quali risorse. Dati aggiornati
        ${asOf(edition.asOf)}.
      </p>`,
    aside: html`<p>
      <a href="${objective.path}#civita-funding-badge=pon-gov-2014-2020">Il programma e i fondi dell’Unione europea</a>
    </p>`,
    body: html`<section aria-labelledby="obiettivo">
        <h2 id="obiettivo">Un obiettivo da vicino</h2>
        <p>
          L’Obiettivo 1 guarda all’Europa e alla partecipazione delle persone. Qui trovi un’attività, ${reserved}e il
          progetto ${names.join(', ')}, che alla fine del 2020 era un’idea approvata dalla Giunta e inviata per
          l’ammissione.
        </p>
        <p><a href="${objective.path}#civita-objective-card=ob-1">Leggi l’Obiettivo 1</a></p>
        <p><a class="way-on" href="${report.path}">Sfoglia l’indice del Bilancio Sociale</a></p>
      </section>
      <section aria-labelledby="pnrr">
        <h2 id="pnrr">I progetti del PNRR</h2>
        <p>
          Il Comune attua anche ${exact(String(recovery.length))} progetti del Piano nazionale di ripresa e resilienza:
          asili, mense, piscine, tram, servizi digitali. Sono fuori dal Bilancio Sociale e vengono da un’altra fonte.
        </p>
        <p><a class="way-on" href="${pnrr.path}">Leggi i progetti del PNRR</a></p>
      </section>`,
    foot: html`<section aria-labelledby="leggere">
        <h2 id="leggere">Come leggere i dati</h2>
        <dl class="columns">
          <div>
            <dt>Ogni cifra ha una data</dt>
            <dd>Una somma o uno stato valgono per il giorno scritto accanto. Dopo possono essere cambiati.</dd>
          </div>
          <div>
            <dt>Messo da parte non vuol dire speso</dt>
            <dd>Una riserva, un finanziamento e un pagamento sono fatti diversi: li teniamo separati.</dd>
          </div>
          <div>
            <dt>Non dichiarato non vuol dire zero</dt>
            <dd>Quando il Bilancio Sociale non riporta un dato, lo diciamo. Non lo stimiamo.</dd>
          </div>
        </dl>
        ${source(edition.source)}
      </section>
      ${question(home, gate)}`,
    first: handoverOn(home, gate),
  });
}
