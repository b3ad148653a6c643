import '@civita/elements/define/milestones.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { milestoneStates } from './fixtures/milestones.ts';

const meta: Meta = { title: 'Elementi/Traguardi', component: 'civita-milestones' };

export default meta;

function milestones(city: Civita): HTMLElement {
  return inCity(
    city,
    html`<civita-milestones project="parco" today="2025-04-01"
      ><a href="#passi">I passi del parco</a></civita-milestones
    >`,
  );
}

function of(report: Report): StoryObj {
  return { render: () => milestones(fakeCity(report)) };
}

export const Several: StoryObj = { ...of(milestoneStates.several), tags: ['picture'] };
export const OnTime: StoryObj = of(milestoneStates.onTime);
export const NotStated: StoryObj = of(milestoneStates.notStated);
export const Loading: StoryObj = { render: () => milestones(fakeCity()) };

/** The data could not be reached: the page's own link stays. */
export const Failed: StoryObj = {
  render: () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return milestones(city);
  },
};
