import '@civita/elements/define/money-line.js';
import type { Civita, Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inCity } from './fixtures/in-city.ts';
import { moneyStates } from './fixtures/projects.ts';

const meta: Meta = { title: 'Elementi/Percorso delle risorse', component: 'civita-money-line' };

export default meta;

function line(city: Civita): HTMLElement {
  return inCity(
    city,
    html`<civita-money-line objective="verde"><a href="#conti">I conti dell’obiettivo 3</a></civita-money-line>`,
  );
}

function of(report: Report): StoryObj {
  return { render: () => line(fakeCity(report)) };
}

export const Whole: StoryObj = { ...of(moneyStates.whole), tags: ['picture'] };

/** What is still to be found is drawn as missing and said in words; it is in no other sum. */
export const Hole: StoryObj = of(moneyStates.hole);
export const NationalMoneyOnly: StoryObj = of(moneyStates.national);
export const TenFunders: StoryObj = of(moneyStates.tenFunders);

/** What was awarded was taken back: an award of 0 is not one that nobody stated. */
export const Withdrawn: StoryObj = of(moneyStates.takenBack);

/** More paid than awarded stays visible. */
export const PaidBeyondAwarded: StoryObj = of(moneyStates.overPaid);

/** The source does not say whether the money was asked for or awarded. */
export const StageNotStated: StoryObj = of(moneyStates.unstaged);
export const OnlySetAside: StoryObj = of(moneyStates.onlySetAside);

/** Each currency has its own way: nothing is converted. */
export const Currencies: StoryObj = of(moneyStates.currencies);
export const NotStated: StoryObj = of(moneyStates.notStated);
export const Loading: StoryObj = { render: () => line(fakeCity()) };
export const Failed: StoryObj = {
  render: () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'The report could not be reached.'));
    return line(city);
  },
};
