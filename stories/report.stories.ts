import '@civita/elements/define/report.js';
import type { Report } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inCity } from './fixtures/in-city.ts';
import { wholeEdition } from './fixtures/long.ts';
import { report } from './fixtures/report.ts';

interface Controls {
  readonly open?: string;
  readonly level: number;
}

const meta: Meta<Controls> = {
  title: 'Elementi/Bilancio',
  component: 'civita-report',
  args: { level: 2 },
  argTypes: { level: { control: { type: 'number', min: 2, max: 6 } } },
};

export default meta;

type Story = StoryObj<Controls>;

function of(told: Report | undefined, open?: string, city = fakeCity(told)): Story {
  return {
    ...(open === undefined ? {} : { args: { open } }),
    render: ({ open: id, level }) =>
      inCity(
        city,
        html`<civita-report open=${ifDefined(id)} level=${level} today="2025-04-01"
          ><a href="#bilancio">Il bilancio sociale 2024</a></civita-report
        >`,
      ),
  };
}

export const Contents: Story = { ...of(wholeEdition), tags: ['picture'] };
export const Chapter: Story = of(wholeEdition, 'lettera');
export const Objective: Story = of(wholeEdition, 'verde');
export const StrategicLine: Story = of(wholeEdition, 'linea-1');

/** An edition without chapters. */
export const OnlyObjectives: Story = of(report);

/** An address leads to what this edition does not have. */
export const NotThere: Story = of(wholeEdition, 'gone');
export const Loading: Story = of(undefined);

const unreachable = fakeCity();
unreachable.fail(new CivitaError('network', 'The report could not be reached.'));

/** The data could not be reached: the page's own link stays. */
export const Failed: Story = of(undefined, undefined, unreachable);
