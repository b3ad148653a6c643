import '@civita/elements/define/project-card.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { projectStates } from './fixtures/projects.ts';

interface Controls {
  readonly level: number;
  readonly today: string;
}

const meta: Meta<Controls> = {
  title: 'Elementi/Scheda del progetto',
  component: 'civita-project-card',
  args: { level: 3, today: '2025-04-01' },
  argTypes: { level: { control: { type: 'number', min: 2, max: 6 } } },
};

export default meta;

type Story = StoryObj<Controls>;

function card(city: Civita, { level, today }: Controls): HTMLElement {
  return inCity(
    city,
    html`<civita-project-card project="parco" level=${level} today=${today}>
      <a href="#parco">Il progetto del parco</a>
    </civita-project-card>`,
  );
}

function of(report: Report): Story {
  return { render: (controls) => card(fakeCity(report), controls) };
}

export const Full: Story = { ...of(projectStates.full), tags: ['picture'] };

/** Before any award: the steps are what there is to tell. */
export const Idea: Story = of(projectStates.idea);
export const Late: Story = of(projectStates.late);

/** Payments say another thing than the city: both stand there, apart, with the reason. */
export const StatusesDiffer: Story = of(projectStates.differ);
export const NotAdmitted: Story = of(projectStates.notAdmitted);

/** Given up, with the day and the reason; the money went back. */
export const Withdrawn: Story = of(projectStates.withdrawn);

/** Something is stated, the rest says that it is not. */
export const Partial: Story = of(projectStates.partial);
export const Beyond100Percent: Story = of(projectStates.overPaid);
export const TenFunders: Story = of(projectStates.tenFunders);
export const NationalMoneyOnly: Story = of(projectStates.national);
export const NotStated: Story = of(projectStates.notStated);
export const LongTitle: Story = of(projectStates.longTitle);
export const GermanCompounds: Story = of(projectStates.german);
export const Arabic: Story = of(projectStates.arabic);
export const Loading: Story = { render: (controls) => card(fakeCity(), controls) };
export const Failed: Story = {
  render: (controls) => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return card(city, controls);
  },
};
