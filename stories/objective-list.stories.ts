import '@civita/elements/define/objective-list.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { reportOf, wholeEdition } from './fixtures/long.ts';

interface Controls {
  readonly entries: 'objectives' | 'projects';
  readonly level: number;
}

const meta: Meta<Controls> = {
  title: 'Elementi/Elenco',
  component: 'civita-objective-list',
  args: { entries: 'projects', level: 3 },
  argTypes: {
    entries: { control: 'inline-radio', options: ['objectives', 'projects'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
};

export default meta;

type Story = StoryObj<Controls>;

function list(city: Civita, { entries, level }: Controls, asked = {}): HTMLElement {
  return inCity(
    city,
    html`<civita-objective-list
      entries=${entries}
      level=${level}
      .asked=${{ text: '', order: 'report', chosen: {}, ...asked }}
      ><a href="#elenco">L’elenco</a></civita-objective-list
    >`,
  );
}

function of(report: Report, args: Partial<Controls> = {}, asked = {}): Story {
  return { args, render: (controls) => list(fakeCity(report), controls, asked) };
}

export const Projects: Story = of(reportOf(12));
export const Objectives: Story = { ...of(wholeEdition, { entries: 'objectives' }), tags: ['picture'] };

/** What a reader asked for, and how many entries fit. */
export const Filtered: Story = of(reportOf(40), {}, { text: 'citta', chosen: { status: ['submitted'] } });
export const Sorted: Story = of(reportOf(12), {}, { order: 'awarded' });
export const NothingMatches: Story = of(reportOf(12), {}, { text: 'metropolitana' });
export const Empty: Story = of(reportOf(0));

/** Hundreds of entries: what is off screen is not laid out below its heading. */
export const Long: Story = of(reportOf(400));

/** The list stands in the page as HTML: what does not fit is hidden. */
export const Prerendered: Story = {
  render: () =>
    inCity(
      fakeCity(reportOf(3)),
      html`<civita-objective-list entries="projects" prerendered>
        <section data-civita-group>
          <h2>Misura 1</h2>
          <p data-civita-entry="p0">Asilo nido 1</p>
          <p data-civita-entry="p1">Città alta: piazza 2</p>
        </section>
        <section data-civita-group>
          <h2>Misura 2</h2>
          <p data-civita-entry="p2">Viale alberato 3</p>
        </section>
      </civita-objective-list>`,
    ),
};

/** While the data is on its way, what the page brought stands there. */
export const Loading: Story = { render: (controls) => list(fakeCity(), controls) };

/** The data could not be reached: what the page brought stays. */
export const Failed: Story = {
  render: (controls) => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return list(city, controls);
  },
};
