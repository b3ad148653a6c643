import '@civita/elements/define/objective-card.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { objectiveStates } from './fixtures/objectives.ts';

interface Controls {
  readonly size: 'compact' | 'standard' | 'wide';
  readonly level: number;
}

const meta: Meta<Controls> = {
  title: 'Elementi/Scheda dell’obiettivo',
  component: 'civita-objective-card',
  args: { size: 'standard', level: 3 },
  argTypes: {
    size: { control: 'inline-radio', options: ['compact', 'standard', 'wide'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
};

export default meta;

type Story = StoryObj<Controls>;

function card(city: Civita, { size, level }: Controls): HTMLElement {
  return inCity(
    city,
    html`<civita-objective-card objective="verde" size=${size} level=${level} today="2025-04-01">
      <a href="#obiettivo-3">Leggi l’obiettivo 3</a>
    </civita-objective-card>`,
  );
}

function of(report: Report, args: Partial<Controls> = {}): Story {
  return { args, render: (controls) => card(fakeCity(report), controls) };
}

export const Standard: Story = of(objectiveStates.full);
export const Compact: Story = of(objectiveStates.full, { size: 'compact' });

/** Everything that a card can show. */
export const Rich: Story = { ...of(objectiveStates.rich), tags: ['picture'] };

/** Two columns where there is room for them. */
export const Wide: Story = of(objectiveStates.rich, { size: 'wide' });

/** Money that is still to be found is a hole, in no sum. */
export const MoneyToBeFound: Story = of(objectiveStates.hole);

/** One project of three tells what it got, two what they paid. */
export const Partial: Story = of(objectiveStates.partial);

/** The city gave it up: the money went back. */
export const Withdrawn: Story = of(objectiveStates.withdrawn);
export const TenFunders: Story = of(objectiveStates.tenFunders);
export const NationalMoneyOnly: Story = of(objectiveStates.national);
export const Beyond100Percent: Story = of(objectiveStates.overPaid);
export const NotStated: Story = of(objectiveStates.notStated);
export const ManyProjects: Story = of(objectiveStates.manyProjects);
export const LongTitle: Story = of(objectiveStates.longTitle);
/** A page in Italian, an objective in German, with its compounds. */
export const OtherLanguage: Story = of(objectiveStates.otherLanguage);
export const Arabic: Story = of(objectiveStates.arabic);

/** While the data is on its way, the page's own link stands there. */
export const Loading: Story = { render: (controls) => card(fakeCity(), controls) };

/** The data could not be reached: the link stays. */
export const Failed: Story = {
  render: (controls) => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return card(city, controls);
  },
};
