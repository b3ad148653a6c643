import type { MoneySum, PartyRole, Place, Programme, Project, Report } from '@civita/sdk';
import { acknowledgementOf, awardedLines, formatDate, identifierOf, moneyLine, textIn } from '@civita/sdk';
import { fundTexts, prerenderedTexts } from '@civita/elements/prerender';
import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { handoverOn } from '../login.ts';
import { home, pnrr as page } from '../site.ts';
import { fact } from '../views/fact.ts';
import { question } from '../views/question.ts';
import { source } from '../views/source.ts';
import { amount, between, exact } from '../views/text.ts';
import { layout } from './layout.ts';

const funds = fundTexts('it');
const { roles } = prerenderedTexts('it');

/** The projects of the recovery plan that the city carries out, by measure, each with its own money. */
export function pnrrPage({ edition, programmes, projects }: Report, gate: Gate | undefined): ServerRenderedTemplate {
  const measures = measuresOf(programmes, projects);
  return layout({
    page,
    above: [home],
    description: 'I progetti del PNRR che il Comune di Palermo attua: codici, somme, luoghi e che cosa non si sa.',
    head: html`${programmes.map(statement)}
      <h1>${page.title}</h1>
      <p class="lead">Che cosa fa il Comune di Palermo con i soldi del Piano nazionale di ripresa e resilienza.</p>`,
    aside: html`${programmes.map(
      ({ id }) => html`<p><a href="${page.path}#civita-funding-badge=${id}">Il piano e i fondi europei</a></p>`,
    )}
    ${contents(measures)}`,
    body: html`<section aria-labelledby="in-tutto">
        <h2 id="in-tutto">In tutto</h2>
        ${moneyLine(projects).map(({ awarded }) => total(awarded, projects))}
      </section>
      <civita-objective-list entries="projects" prerendered url-state>
        ${measures.map(measureSection)}
      </civita-objective-list>
      <section id="civita-funding-badge=pnrr" aria-labelledby="fonte">
        <h2 id="fonte">Il piano e la fonte dei dati</h2>
        <p>
          Il Piano nazionale di ripresa e resilienza è il programma italiano per usare i fondi europei di
          NextGenerationEU. Ogni progetto sta in una misura del piano.
        </p>
        <p>
          L’elenco viene dai dati che lo Stato pubblica, aggiornati ${between(projects.map(({ asOf }) => asOf))}. Dopo,
          somme e progetti possono essere cambiati: qui non lo sappiamo. L’elenco dice quanto è assegnato a ogni
          progetto, non quanto è stato speso.
        </p>
        ${source(edition.source)}
        <p class="d-print-none"><a class="way-back" href="${home.path}">Torna al Bilancio Sociale 2020</a></p>
      </section>`,
    foot: question(page, gate),
    first: handoverOn(page, gate),
    source: '/reports/palermo-pnrr.json',
  });
}

/** The projects of a measure of the plan. */
interface Measure {
  readonly code: string;
  readonly title: string;
  readonly projects: readonly Project[];
}

/** Every project is under one measure; one without a code is under none that the plan names. */
function measuresOf(programmes: readonly Programme[], projects: readonly Project[]): readonly Measure[] {
  const named = programmes.flatMap(({ actions = [] }) => actions);
  const byCode = Map.groupBy(projects, ({ identifiers }) => identifierOf(identifiers, 'PNRR') ?? '');
  return [...byCode].map(([code, own]) => {
    const title = named.find((action) => action.code === code)?.title;
    return { code, title: title ? textIn(title, 'it').value : 'Misura non dichiarata', projects: own };
  });
}

/** The official words, also where no script shows the emblem beside them. */
function statement(programme: Programme): unknown {
  const acknowledgement = acknowledgementOf(programme, 'it');
  return acknowledgement ? html`<p class="eyebrow">${acknowledgement.statement}</p>` : nothing;
}

/** The way through a long page, where there is room beside it. */
function contents(measures: readonly Measure[]): ServerRenderedTemplate {
  return html`<nav class="d-none d-lg-block d-print-none" aria-labelledby="in-questa-pagina">
    <p class="eyebrow" id="in-questa-pagina">In questa pagina</p>
    <ul class="list-unstyled">
      ${measures.map(({ code, title, projects }) => html`<li><a href="#${code}">${title}</a> (${projects.length})</li>`)}
      <li><a href="#fonte">Il piano e la fonte dei dati</a></li>
    </ul>
  </nav>`;
}

function total(sum: MoneySum | undefined, projects: readonly Project[]): unknown {
  if (!sum) return nothing;
  const rounded = projects.filter((project) => awardedLines(project).some(({ amount: { note } }) => note)).length;
  return html`<p class="figure">
      <strong>${amount(sum.total)}</strong>
      <span>assegnati: ${sum.stated} progetti su ${sum.of} dichiarano la somma</span>
    </p>
    ${
      rounded > 0
        ? html`<p>
            Per ${rounded} progetti la fonte pubblica la somma con precisione ridotta, come diciamo accanto a ciascuna:
            anche il totale può differire un poco da quello esatto.
          </p>`
        : nothing
    }`;
}

function measureSection({ code, title, projects }: Measure): ServerRenderedTemplate {
  const responsible = bodiesOf(projects, 'programmer');
  return html`<section aria-labelledby="${code}" data-civita-group>
    <p class="eyebrow">Misura ${exact(code)}</p>
    <h2 id="${code}">${title}</h2>
    ${moneyLine(projects).map(({ awarded }) =>
      awarded
        ? html`<p>${awarded.of === 1 ? 'Un progetto' : `${String(awarded.of)} progetti`}, ${amount(awarded.total)}.</p>`
        : nothing,
    )}
    ${responsible ? html`<p>Amministrazione responsabile: ${responsible}.</p>` : nothing} ${projects.map(projectFacts)}
  </section>`;
}

function projectFacts(project: Project): ServerRenderedTemplate {
  const { label } = project.status;
  const cup = identifierOf(project.identifiers, 'CUP');
  return html`<div data-civita-entry="${project.id}">
    <h3>${textIn(project.title, 'it').value}</h3>
    ${label ? html`<p class="state" data-status="${project.status.code}">${textIn(label, 'it').value}</p>` : nothing}
    <dl class="facts">
      ${awardedLines(project).map(({ source: fund, amount: { value, note } }) =>
        fact(
          funds[fund],
          html`${amount(value)} ${note ? html`<span class="note">${textIn(note, 'it').value}</span>` : nothing}`,
        ),
      )}
      ${fact(roles.implementer, bodiesOf([project], 'implementer') ?? 'non dichiarato')}
      ${fact('Dove', placesIn(project.places))}
      ${fact('Codice unico (CUP)', cup ? html`<code translate="no">${cup}</code>` : 'non dichiarato')}
      ${fact('Dati del', exact(formatDate(project.asOf, 'it')))}
    </dl>
  </div>`;
}

/** The bodies that have a role in these projects, each once. */
function bodiesOf(projects: readonly Project[], role: PartyRole): string | undefined {
  const held = projects.flatMap(({ partners }) => partners.filter((party) => party.roles.includes(role)));
  const names = new Set(held.map(({ organisation }) => textIn(organisation.name, 'it').value));
  return names.size > 0 ? [...names].join('; ') : undefined;
}

/** From the narrowest place to the widest: "via Fabio Besta, Palermo". */
function placesIn(places: readonly Place[]): string {
  return places.length === 0
    ? 'non dichiarato'
    : places
        .map(({ name }) => textIn(name, 'it').value)
        .reverse()
        .join(', ');
}
