import '@civita/elements/define/funding-badge.js';
import type { AcknowledgementRegime, FundCode, ProgrammeOverview } from '@civita/sdk';
import { money } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';

const meta: Meta = { title: 'Elementi/Sostegno europeo', component: 'civita-funding-badge' };

export default meta;

interface Support {
  readonly name: string;
  readonly acknowledgement: AcknowledgementRegime;
  readonly funds: readonly FundCode[];
  readonly period: string;
}

function overviewOf({ name, acknowledgement, funds, period }: Support): ProgrammeOverview {
  return {
    programme: { id: 'p', name, identifiers: [], period, level: 'national', funds, acknowledgement },
    allocations: [
      {
        id: 'a',
        programme: 'p',
        action: '3.1.1',
        activities: [],
        kind: 'reserved',
        amount: { value: money(60_000_000), asOf: '2020-12-31' },
      },
    ],
  };
}

function badge(support: Support): StoryObj {
  return {
    render: () =>
      html`<civita-funding-badge .overview=${overviewOf(support)}
        ><a href="#programma">Il programma</a></civita-funding-badge
      >`,
  };
}

const esif: Support = {
  name: 'PON Esempio 2014-2020',
  acknowledgement: 'esif-2014-2020',
  funds: ['ERDF', 'ESF'],
  period: '2014-2020',
};

export const Esif: StoryObj = badge(esif);

export const Cpr: StoryObj = badge({
  name: 'PN Esempio 2021-2027',
  acknowledgement: 'cpr-2021-2027',
  funds: ['ERDF'],
  period: '2021-2027',
});

export const NextGeneration: StoryObj = {
  ...badge({
    name: 'Piano nazionale di ripresa e resilienza',
    acknowledgement: 'rrf-nextgenerationeu',
    funds: ['RRF'],
    period: 'PNRR',
  }),
  tags: ['picture'],
};

/** On a ground of its own colour the emblem keeps its white border. */
export const OnColouredGround: StoryObj = {
  render: () =>
    html`<div class="coloured-ground">
      <civita-funding-badge .overview=${overviewOf(esif)}></civita-funding-badge>
    </div>`,
};

/** The words of a language that is not here from the start come when they are asked for. */
export const Polish: StoryObj = {
  render: () => html`<div lang="pl"><civita-funding-badge .overview=${overviewOf(esif)}></civita-funding-badge></div>`,
};

/** National money carries no European emblem. */
export const NationalMoney: StoryObj = badge({
  name: 'Fondo per lo sviluppo e la coesione',
  acknowledgement: 'none',
  funds: ['FSC'],
  period: '2021-2027',
});

/** While the programme is on its way, the page's own link stands there. */
export const Loading: StoryObj = {
  render: () =>
    inCity(
      fakeCity(),
      html`<civita-funding-badge programme="p"><a href="#programma">Il programma</a></civita-funding-badge>`,
    ),
};
