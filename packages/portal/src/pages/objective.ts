import type { Activity, Allocation, ObjectiveOverview, Programme, Project, Report, StepEvent } from '@civita/sdk';
import { acknowledgementOf, formatDate, identifierOf, textIn } from '@civita/sdk';
import { narrative, prerenderedTexts } from '@civita/elements/prerender';
import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { handoverOn } from '../login.ts';
import { answers, changes, home, objective as page } from '../site.ts';
import { fact } from '../views/fact.ts';
import { notStated } from '../views/not-stated.ts';
import { question } from '../views/question.ts';
import { source } from '../views/source.ts';
import { amount, asOf, exact } from '../views/text.ts';
import { layout } from './layout.ts';

const { roles } = prerenderedTexts('it');

/** An objective with all that belongs to it, in an order that tells a story: promise, work, money, project, gaps. */
export function objectivePage(
  overview: ObjectiveOverview,
  glossary: Report['glossary'],
  gate: Gate | undefined,
): ServerRenderedTemplate {
  const { objective, edition, activities, programmes, allocations, projects } = overview;
  const title = textIn(objective.title, 'it').value;
  return layout({
    page,
    above: [home],
    description: objective.summary ? textIn(objective.summary, 'it').value : title,
    head: html`<p class="eyebrow">${objective.label ? textIn(objective.label, 'it').value : page.title}</p>
      <h1>${title}</h1>`,
    aside: html`${programmes.map(
      ({ id }) =>
        html`<p><a href="${page.path}#civita-funding-badge=${id}">Il programma e i fondi dell’Unione europea</a></p>`,
    )}
    ${contents(overview)}`,
    body: html`${objective.summary ? html`<p class="lead">${textIn(objective.summary, 'it').value}</p>` : nothing}
      <section aria-labelledby="promessa">
        <h2 id="promessa">La promessa</h2>
        ${narrative(objective.narrative ?? {}, 'it', 3)}
      </section>
      ${activities.map(activitySection)}
      ${programmes.map((programme) =>
        programmeSection(
          programme,
          allocations.filter((allocation) => allocation.programme === programme.id),
        ),
      )}
      ${projects.map(projectSection)}
      <section aria-labelledby="non-dichiarato">
        <h2 id="non-dichiarato">Che cosa non è dichiarato</h2>
        <p>Questi dati qui mancano: non vuol dire che valgano zero.</p>
        <ul>
          ${notStated(overview).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="dopo">
        <h2 id="dopo">Che cosa è cambiato dopo</h2>
        <p class="made-up">
          <strong>Esempio inventato.</strong> Il Bilancio Sociale 2021 di questo confronto non esiste: serve a mostrare
          come si leggono i cambiamenti. Le somme e le date non sono di Palermo.
        </p>
        <civita-source src="/reports/palermo-2021-esempio.json">
          <p>
            <a href="${changes.path}#civita-changes=/reports/palermo-2020.json&objective=${objective.id}&level=3"
              >Tutti i cambiamenti dell’esempio</a
            >
          </p>
        </civita-source>
      </section>
      <section aria-label="Risposte">
        <p>
          <a href="${answers.path}#civita-feedback-summary=${page.path}&profile=${page.profile}"
            >Che cosa hanno risposto le persone</a
          >
        </p>
      </section>
      <section aria-labelledby="sigle">
        <h2 id="sigle">Le sigle</h2>
        <dl class="facts">
          ${Object.entries(glossary).map(([acronym, meaning]) => fact(acronym, textIn(meaning, 'it').value))}
        </dl>
        ${source(edition.source)}
        <p class="d-print-none"><a class="way-back" href="${home.path}">Torna al Bilancio Sociale 2020</a></p>
      </section>`,
    foot: question(page, gate),
    first: handoverOn(page, gate),
  });
}

/** The way through a long page, where there is room beside it. */
function contents({ activities, programmes, projects }: ObjectiveOverview): ServerRenderedTemplate {
  const targets: readonly (readonly [string, unknown])[] = [
    ['promessa', 'La promessa'],
    ...activities.map(({ id, label, title }) => [id, textIn(label ?? title, 'it').value] as const),
    ...programmes.map(({ id }) => [id, 'Il programma e la somma messa da parte'] as const),
    ...projects.map(({ id, acronym }) => [id, acronym ? html`Il progetto ${exact(acronym)}` : 'Il progetto'] as const),
    ['non-dichiarato', 'Che cosa non è dichiarato'],
    ['dopo', 'Che cosa è cambiato dopo'],
    ['sigle', 'Le sigle'],
  ];
  return html`<nav class="d-none d-lg-block d-print-none" aria-labelledby="in-questa-pagina">
    <p class="eyebrow" id="in-questa-pagina">In questa pagina</p>
    <ul class="list-unstyled">
      ${targets.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}
    </ul>
  </nav>`;
}

function activitySection(activity: Activity): ServerRenderedTemplate {
  return html`<section aria-labelledby="${activity.id}">
    ${activity.label ? html`<p class="eyebrow">${textIn(activity.label, 'it').value}</p>` : nothing}
    <h2 id="${activity.id}">${textIn(activity.title, 'it').value}</h2>
    ${narrative(activity.narrative ?? {}, 'it', 3)}
  </section>`;
}

/** Its id is the badge link's fragment, so that without scripts the link leads here. */
function programmeSection(programme: Programme, allocations: readonly Allocation[]): ServerRenderedTemplate {
  const funds = acknowledgementOf(programme, 'it')?.funds ?? [];
  const code = identifierOf(programme.identifiers, 'CCI');
  return html`<section id="civita-funding-badge=${programme.id}" aria-labelledby="${programme.id}">
    <p class="eyebrow">Il programma e la somma messa da parte</p>
    <h2 id="${programme.id}">${textIn(programme.name, 'it').value}</h2>
    ${allocations.map(
      (allocation) =>
        html`<p class="figure">
            <strong>${amount(allocation.amount.value)}</strong>
            <span>messi da parte per la città, ${asOf(allocation.amount.asOf)}</span>
          </p>
          ${narrative(allocation.narrative ?? {}, 'it', 3)}`,
    )}
    <dl class="facts">
      ${allocations.map((allocation) => (allocation.action ? fact('Azione', exact(allocation.action)) : nothing))}
      ${fact(funds.length === 1 ? 'Fondo europeo' : 'Fondi europei', funds.join(' e '))}
      ${fact('Periodo', exact(programme.period))}
      ${code ? fact(html`Codice europeo (<civita-term>CCI</civita-term>)`, exact(code)) : nothing}
    </dl>
  </section>`;
}

function projectSection(project: Project): ServerRenderedTemplate {
  const title = textIn(project.title, 'it').value;
  const { label } = project.status;
  return html`<section aria-labelledby="${project.id}">
    <p class="eyebrow">Il progetto${project.acronym ? html` ${exact(project.acronym)}` : nothing}</p>
    <h2 id="${project.id}">${title}</h2>
    ${label ? html`<p class="state">${textIn(label, 'it').value} <span>${asOf(project.asOf)}</span></p>` : nothing}
    ${narrative(project.narrative ?? {}, 'it', 3)}
    <h3>I passi fatti</h3>
    <ol class="steps">
      ${project.steps.map(step)}
    </ol>
    <h3>Chi ne fa parte</h3>
    <dl class="facts">
      ${project.partners.map(({ organisation, roles: held }) =>
        fact(held.map((role) => roles[role]).join(', '), textIn(organisation.name, 'it').value),
      )}
    </dl>
  </section>`;
}

function step({ note, date }: StepEvent): ServerRenderedTemplate {
  const when = date === undefined ? 'data non dichiarata' : formatDate(date, 'it');
  return html`<li>${note ? textIn(note, 'it').value : nothing} <span>${when}</span></li>`;
}
