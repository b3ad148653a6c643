import type { Cms, SnippetForm } from '@civita/elements/prerender';
import { CMS, objectiveHtml, scriptLine, SNIPPET_FORMS, snippetOf } from '@civita/elements/prerender';
import type { Objective, ObjectiveOverview } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { home, objective as objectiveSite, paste as page } from '../site.ts';
import { layout } from './layout.ts';

/** What an editor asked for by the form; anything that is not offered counts as not asked. */
export interface Asked {
  readonly objective?: string | undefined;
  readonly cms?: string | undefined;
  readonly form?: string | undefined;
}

const forms: Readonly<Record<SnippetForm, { readonly name: string; readonly what: string }>> = {
  link: { name: 'Link', what: 'Un link normale, che lo script trasforma in scheda. Resta intero dappertutto.' },
  block: { name: 'Blocco', what: 'Un riquadro con un link dentro: tiene insieme la scheda e il suo posto.' },
  element: { name: 'Elemento', what: 'Il tag della scheda, per chi scrive pagine e programmi.' },
  prerendered: {
    name: 'Testo già pronto',
    what: 'Tutto il testo dell’obiettivo: si legge senza script e lo trovano i motori di ricerca.',
  },
};

/** The page where an editor takes an objective for a page of their own; `origin` is where this portal answers. */
export function pastePage(
  objectives: readonly Objective[],
  overviewOf: (id: string) => ObjectiveOverview,
  asked: Asked,
  origin: string,
): ServerRenderedTemplate {
  const chosen = objectives.find(({ id }) => id === asked.objective) ?? objectives[0];
  const cms = CMS.find(({ id }) => id === asked.cms) ?? CMS[CMS.length - 1];
  const form = SNIPPET_FORMS.find((known) => known === asked.form) ?? cms?.form ?? 'link';
  return layout({
    page,
    above: [home],
    description: 'Scegli un obiettivo, guardalo, e copia quello che serve per metterlo in una pagina del tuo sito.',
    head: html`<link rel="stylesheet" href="/assets/paste.css" />
      <h1>${page.title}</h1>
      <p class="lead">Scegli l’obiettivo e dove scrivi. Ti diamo il testo da incollare.</p>`,
    body: html`<form class="choose" method="get" action="${page.path}">
        <div>
          <label for="objective">Obiettivo</label>
          <select id="objective" name="objective">
            ${objectives.map(
              (one) =>
                html`<option value="${one.id}" ?selected="${one === chosen}">
                  ${textIn(one.label ?? one.title, 'it').value}
                </option>`,
            )}
          </select>
        </div>
        <div>
          <label for="cms">Dove scrivi le pagine</label>
          <select id="cms" name="cms">
            ${CMS.map((one) => html`<option value="${one.id}" ?selected="${one === cms}">${one.name.it}</option>`)}
          </select>
        </div>
        <button type="submit" class="btn btn-primary">Mostra che cosa incollare</button>
      </form>
      ${chosen ? result(overviewOf(chosen.id), form, cms, origin) : nothing} ${table(cms)}
      <script type="module" src="/assets/copy.js"></script>`,
  });
}

function result(
  overview: ObjectiveOverview,
  form: SnippetForm,
  cms: Cms | undefined,
  origin: string,
): ServerRenderedTemplate {
  const { id } = overview.objective;
  const placed = { ...overview, objective: { ...overview.objective, url: origin + objectiveSite.path } };
  const options = { language: 'it' };
  const snippet =
    form === 'prerendered'
      ? objectiveHtml(placed, { ...options, linkedData: cms?.keepsScripts === true })
      : snippetOf(placed, form, options);
  const line = scriptLine({
    script: `${origin}/civita/civita.js`,
    source: `${origin}/reports/palermo-2020.json`,
    service: `${origin}/`,
  });
  const others = SNIPPET_FORMS.filter((known) => known !== form);
  return html`<section aria-labelledby="aspetto">
      <h2 id="aspetto">Come si vede</h2>
      ${form === 'prerendered' ? html`<p>Il testo già pronto prende l’aspetto della tua pagina e dice di più. Ecco la scheda:</p>` : nothing}
      <p><a href="${objectiveSite.path}#civita-objective-card=${encodeURIComponent(id)}">L’obiettivo da vicino</a></p>
    </section>
    <section aria-labelledby="incolla">
      <h2 id="incolla">Che cosa incolli</h2>
      <p><strong>${forms[form].name}.</strong> ${forms[form].what}</p>
      ${copied('snippet', 'Da incollare nella pagina', snippet.trim(), form === 'prerendered' ? 12 : 4)}
      <p>
        Oppure:
        ${others.map(
          (other, index) =>
            html`${index > 0 ? ', ' : ''}<a
                href="${page.path}?${new URLSearchParams({ objective: id, cms: cms?.id ?? 'other', form: other }).toString()}#incolla"
                >${forms[other].name.toLowerCase()}</a
              >`,
        )}.
      </p>
    </section>
    <section aria-labelledby="riga">
      <h2 id="riga">La riga per chi gestisce il sito</h2>
      <p>
        Si aggiunge una volta sola, nella testata di tutte le pagine. Chi scrive le pagine non deve fare niente. Senza
        questa riga resta quello che hai incollato: un link o un testo che si leggono bene.
      </p>
      ${copied('line', 'Da aggiungere al sito', line, 4)}
    </section>`;
}

/** A text to copy. The button is for scripts: without them the text is selected and copied as any other. */
function copied(id: string, label: string, text: string, rows: number): ServerRenderedTemplate {
  return html`<div class="copy">
    <label for="${id}">${label}</label>
    <textarea id="${id}" rows="${rows}" readonly spellcheck="false" translate="no">${text}</textarea>
    <button type="button" class="btn btn-outline-primary" data-copy="${id}" hidden>Copia</button>
    <span role="status"></span>
  </div>`;
}

function table(chosen: Cms | undefined): ServerRenderedTemplate {
  return html`<section aria-labelledby="cms-e-forme">
    <h2 id="cms-e-forme">Che cosa conserva ogni CMS</h2>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Dove scrivi</th>
          <th scope="col">Che cosa incollare</th>
          <th scope="col">Perché</th>
        </tr>
      </thead>
      <tbody>
        ${CMS.map(
          (one) =>
            html`<tr aria-current="${one === chosen ? 'true' : nothing}">
              <th scope="row">${one.name.it}</th>
              <td>${forms[one.form].name}</td>
              <td>${one.why.it}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
