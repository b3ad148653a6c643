import '@civita/elements/define/changes.js';
import type { Report } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { earlierEdition, laterEdition } from './fixtures/editions.ts';
import { inCity } from './fixtures/in-city.ts';

const meta: Meta = { title: 'Elementi/Cambiamenti', component: 'civita-changes' };

export default meta;

function between(earlier: Report | undefined, later: Report): StoryObj {
  return {
    render: () =>
      html`<civita-changes .earlier=${earlier} .later=${later}><a href="#2023">Il bilancio 2023</a></civita-changes>`,
  };
}

export const Changed: StoryObj = { ...between(earlierEdition, laterEdition), tags: ['picture'] };
export const NothingChanged: StoryObj = between(laterEdition, laterEdition);

/** Before the earlier edition is there, the page's own link stands there. */
export const Loading: StoryObj = between(undefined, laterEdition);

/** The later edition is on its way. */
export const LoadingTheLater: StoryObj = {
  render: () =>
    inCity(
      fakeCity(),
      html`<civita-changes .earlier=${earlierEdition}><a href="#2023">Il bilancio 2023</a></civita-changes>`,
    ),
};
