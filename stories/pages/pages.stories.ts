import '@civita/elements/all.js';
import type { Report } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { earlierEdition, laterEdition } from '../fixtures/editions.ts';
import { inCity } from '../fixtures/in-city.ts';
import { objectiveStates } from '../fixtures/objectives.ts';
import './city-page.css';

/** Whole pages, put together as a city would: one large card, small ones below, the question at the end. */
const meta: Meta = { title: 'Pagine/Di una città', globals: { host: 'bootstrap-italia' } };

export default meta;

function page(report: Report, content: TemplateResult): StoryObj {
  return { render: () => inCity(fakeCity(report), html`<article class="city-page">${content}</article>`) };
}

const question = html`<civita-page-feedback
  profile="comuni"
  subject-id="/bilancio/obiettivo-3"
  path="/bilancio/obiettivo-3"
  service="https://pareri.example"
>
  <a href="#valuta">Valuta questa pagina</a>
</civita-page-feedback>`;

/** An objective: who pays stands where one lands; the card is the page's subject. */
export const Objective: StoryObj = page(
  objectiveStates.rich,
  html`<header>
      <p><a href="#bilancio">Bilancio sociale 2024</a></p>
      <h1>Verde in ogni quartiere</h1>
      <civita-funding-badge programme="pon-esempio">
        <a href="#programma">PON Esempio 2014-2020, cofinanziato dall’Unione europea</a>
      </civita-funding-badge>
    </header>
    <civita-objective-card objective="verde" level="2" size="wide" today="2025-04-01">
      <a href="#obiettivo-3">Leggi l’obiettivo 3</a>
    </civita-objective-card>
    <section>
      <h2>I progetti</h2>
      <div class="side-by-side">
        <civita-project-card project="parco" level="3" today="2025-04-01">
          <a href="#parco">Parco della stazione</a>
        </civita-project-card>
      </div>
    </section>
    ${question}`,
);

/** A year later: what changed since the last edition comes before the figures of this one. */
export const Changes: StoryObj = {
  render: () =>
    inCity(
      fakeCity(laterEdition),
      html`<article class="city-page">
        <header><h1>Che cosa è cambiato in un anno</h1></header>
        <civita-changes .earlier=${earlierEdition} .later=${laterEdition} level="2">
          <a href="#edizioni">Le due edizioni</a>
        </civita-changes>
        <civita-objective-card objective="verde" level="2" size="compact"
          ><a href="#obiettivo-3">Leggi l’obiettivo 3</a></civita-objective-card
        >
        ${question}
      </article>`,
    ),
};
