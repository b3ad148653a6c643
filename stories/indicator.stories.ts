import '@civita/elements/define/indicator.js';
import type { Indicator } from '@civita/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { indicatorStates } from './fixtures/indicators.ts';

const meta: Meta = { title: 'Elementi/Indicatore', component: 'civita-indicator' };

export default meta;

function of(measured: Indicator): StoryObj {
  return {
    render: () => html`<civita-indicator .measured=${measured}><a href="#misure">Come si misura</a></civita-indicator>`,
  };
}

export const MoreIsBetter: StoryObj = of(indicatorStates.trees);
export const LessIsBetter: StoryObj = of(indicatorStates.fewer);
export const BeyondTheTarget: StoryObj = of(indicatorStates.beyond);
export const MovedAway: StoryObj = of(indicatorStates.away);

/** A baseline that nobody stated is not 0. */
export const NoBaseline: StoryObj = of(indicatorStates.partial);
export const NothingMeasured: StoryObj = of(indicatorStates.silent);
