import '@civita/elements/define/funding-badge.js';
import type { AcknowledgementRegime, FundCode, ProgrammeOverview } from '@civita/sdk';
import { money } from '@civita/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Elementi/Sostegno europeo', component: 'civita-funding-badge' };

export default meta;

interface Support {
  readonly name: string;
  readonly acknowledgement: AcknowledgementRegime;
  readonly funds: readonly FundCode[];
  readonly period: string;
}

function badge({ name, acknowledgement, funds, period }: Support): StoryObj {
  const overview: ProgrammeOverview = {
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
  return {
    render: () =>
      html`<civita-funding-badge .overview=${overview}><a href="#programma">Il programma</a></civita-funding-badge>`,
  };
}

export const Esif: StoryObj = badge({
  name: 'PON Esempio 2014-2020',
  acknowledgement: 'esif-2014-2020',
  funds: ['ERDF', 'ESF'],
  period: '2014-2020',
});

export const Cpr: StoryObj = badge({
  name: 'PN Esempio 2021-2027',
  acknowledgement: 'cpr-2021-2027',
  funds: ['ERDF'],
  period: '2021-2027',
});

export const NextGeneration: StoryObj = badge({
  name: 'Piano nazionale di ripresa e resilienza',
  acknowledgement: 'rrf-nextgenerationeu',
  funds: ['RRF'],
  period: 'PNRR',
});

/** National money carries no European emblem. */
export const NationalMoney: StoryObj = badge({
  name: 'Fondo per lo sviluppo e la coesione',
  acknowledgement: 'none',
  funds: ['FSC'],
  period: '2021-2027',
});
