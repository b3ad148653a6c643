import '@civita/elements/define/feedback-summary.js';
import type { FeedbackAggregate, FeedbackFigures } from '@civita/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

interface Controls {
  readonly figures: FeedbackAggregate;
  readonly level: number;
}

const found: FeedbackFigures = {
  subject: '/bilancio',
  profile: 'comuni',
  n: 128,
  asOf: '2026-11-20',
  useful: { count: 97, rate: 0.757813, low: 0.67674, high: 0.824003 },
  rates: [9, 8, 14, 52, 45],
  reasons: { clear: 61, complete: 30, 'no-technical-problems': 11, unclear: 12, incomplete: 19 },
};

const meta: Meta<Controls> = {
  title: 'Elementi/Risposte delle persone',
  component: 'civita-feedback-summary',
  args: { figures: found, level: 2 },
  argTypes: { figures: { control: 'object' }, level: { control: { type: 'number', min: 2, max: 6 } } },
  render: ({ figures, level }): TemplateResult =>
    html`<civita-feedback-summary .figures=${figures} level=${level}
      ><a href="#risposte">Tutte le risposte</a></civita-feedback-summary
    >`,
};

export default meta;

type Story = StoryObj<Controls>;

export const Stars: Story = { tags: ['picture'] };

/** Yes and no: no rates. */
export const YesAndNo: Story = {
  args: {
    figures: {
      ...{ subject: 'ob-1', profile: 'utile', n: 40, asOf: '2026-11-20', rates: [0, 0, 0, 0, 0], reasons: {} },
      useful: { count: 31, rate: 0.775, low: 0.624988, high: 0.876763 },
    },
  },
};

/** Small counts, and those that would give them away, are not published. */
export const Hidden: Story = {
  args: { figures: { ...found, rates: [null, null, 14, 52, 45], reasons: { clear: 61, unclear: null } } },
};

/** Also the share would tell what a few people answered. */
export const ShareHidden: Story = {
  args: {
    figures: {
      ...found,
      n: 14,
      rates: [null, null, null, 7, null],
      reasons: {},
      useful: { count: null, rate: null, low: null, high: null },
    },
  },
};

/** Fewer answered than the city publishes from. */
export const Withheld: Story = { args: { figures: { subject: '/bilancio', withheld: { floor: 10 } } } };

/** What the city did about it. */
export const YouSaidWeDid: Story = {
  args: {
    figures: {
      ...found,
      replies: [
        {
          text: {
            it: 'Abbiamo aggiunto la data di fine lavori di ogni cantiere.',
            en: 'We added the end date of each site.',
          },
          date: '2026-10-02',
        },
        { text: { it: 'Abbiamo spiegato che cos’è il cofinanziamento.' }, date: '2026-09-14' },
      ],
    },
  },
};
