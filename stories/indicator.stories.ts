import '@civita/elements/define/indicator.js';
import type { Civita, Indicator } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { indicatorStates } from './fixtures/indicators.ts';

const meta: Meta = { title: 'Elementi/Indicatore', component: 'civita-indicator' };

export default meta;

function of(measured: Indicator): StoryObj {
  return {
    render: () => html`<civita-indicator .measured=${measured}><a href="#misure">Come si misura</a></civita-indicator>`,
  };
}

function inReport(city: Civita): StoryObj {
  return {
    render: () =>
      inCity(city, html`<civita-indicator indicator="alberi"><a href="#misure">Come si misura</a></civita-indicator>`),
  };
}

export const MoreIsBetter: StoryObj = { ...of(indicatorStates.trees), tags: ['picture'] };
export const LessIsBetter: StoryObj = of(indicatorStates.fewer);
export const BeyondTheTarget: StoryObj = of(indicatorStates.beyond);
export const MovedAway: StoryObj = of(indicatorStates.away);

/** A baseline that nobody stated is not 0. */
export const NoBaseline: StoryObj = of(indicatorStates.partial);
export const NothingMeasured: StoryObj = of(indicatorStates.silent);

/** While the report with it is on its way, the page's own link stands there. */
export const Loading: StoryObj = inReport(fakeCity());

const unreachable = fakeCity();
unreachable.fail(new CivitaError('network', 'The report could not be reached.'));

/** The data could not be reached: the page's own link stays. */
export const Failed: StoryObj = inReport(unreachable);
