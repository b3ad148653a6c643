import '@civita/elements/define/progress.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { progressStates } from './fixtures/projects.ts';

const meta: Meta = { title: 'Elementi/Avanzamento', component: 'civita-progress' };

export default meta;

function progress(city: Civita): HTMLElement {
  return inCity(
    city,
    html`<civita-progress objective="verde"><a href="#avanzamento">A che punto siamo</a></civita-progress>`,
  );
}

function of(report: Report): StoryObj {
  return { render: () => progress(fakeCity(report)) };
}

export const Paid: StoryObj = of(progressStates.paid);

/** The mean says over how many projects; a project that states nothing is left out, never taken for 0. */
export const SeveralProjects: StoryObj = { ...of(progressStates.several), tags: ['picture'] };
export const Beyond100Percent: StoryObj = of(progressStates.beyond);
export const EveryBasis: StoryObj = of(progressStates.everything);
export const NotStated: StoryObj = of(progressStates.notStated);
export const Loading: StoryObj = { render: () => progress(fakeCity()) };

/** The data could not be reached: the page's own link stays. */
export const Failed: StoryObj = {
  render: () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return progress(city);
  },
};
