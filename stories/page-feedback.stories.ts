import '@civita/elements/define/page-feedback.js';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

interface Controls {
  readonly profile: 'comuni' | 'utile';
  readonly level: number;
  readonly gate?: 'required';
}

const meta: Meta<Controls> = {
  title: 'Elementi/Valutazione della pagina',
  component: 'civita-page-feedback',
  args: { profile: 'comuni', level: 2 },
  argTypes: {
    profile: { control: 'inline-radio', options: ['comuni', 'utile'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
    gate: { control: 'inline-radio', options: [undefined, 'required'] },
  },
  render: ({ profile, level, gate }): TemplateResult =>
    html`<civita-page-feedback
      profile=${profile}
      level=${level}
      gate=${gate ?? nothing}
      subject-id="/storia"
      path="/storia"
      service="https://pareri.example"
      privacy-href="#privacy"
      login-href="#accedi"
    >
      <a href="#valuta">Valuta questa pagina</a>
    </civita-page-feedback>`,
};

export default meta;

type Story = StoryObj<Controls>;
type Play = (context: StoryContext<Controls>) => Promise<void>;

/** Lets the service answer what the story needs; nothing leaves the browser. */
function serviceAnswers(answer: (key: string) => Response): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const { headers } = new Request(input, init);
    return Promise.resolve(answer(headers.get('idempotency-key') ?? ''));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** Chooses a number of stars and goes through both steps to the end. */
async function rateAndSend(canvasElement: HTMLElement, stars: string, text: string): Promise<void> {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('radio', { name: stars }));
  await userEvent.click(canvas.getByRole('button', { name: 'Avanti' }));
  await userEvent.type(canvas.getByRole('textbox'), text);
  await userEvent.click(canvas.getByRole('button', { name: 'Invia' }));
}

function sending(answer: (key: string) => Response, expected: string): Play {
  return async ({ canvasElement }) => {
    const restore = serviceAnswers(answer);
    try {
      await rateAndSend(canvasElement, '2 stelle su 5', 'Mancano gli importi');
      await waitFor(() => expect(canvasElement).toHaveTextContent(expected), { timeout: 10_000 });
    } finally {
      restore();
    }
  };
}

export const Comuni: Story = {};

export const Utile: Story = { args: { profile: 'utile' } };

/** Two stars: the difficulties are asked. */
export const Negative: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: '2 stelle su 5' }));
    await expect(canvas.getByRole('group', { name: 'Dove hai incontrato le maggiori difficoltà?' })).toBeVisible();
  },
};

/** Five stars: what was liked is asked. */
export const Positive: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: '5 stelle su 5' }));
    await expect(canvas.getByRole('group', { name: 'Quali sono stati gli aspetti che hai preferito?' })).toBeVisible();
  },
};

/** The service has stored the answer. */
export const Thanks: Story = { play: sending((key) => json(201, { id: key, receipt: 'AB12-CD34' }), 'AB12-CD34') };

/** The service does not answer: the answer waits on the device. */
export const Queued: Story = { play: sending(() => json(500, {}), 'non ancora inviata') };

/** The service refuses the answer: the person still has it. */
export const Refused: Story = { play: sending(() => json(422, {}), 'ancora qui') };

/** Too many answers from one place: the person is told how long to wait. */
export const Throttled: Story = {
  play: sending(() => new Response('{}', { status: 429, headers: { 'retry-after': '60' } }), 'non ancora inviata'),
};

/** The city asks to log in before sending; everybody sees the question. */
export const LogInFirst: Story = {
  args: { profile: 'utile', gate: 'required' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: 'Sì' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Invia' }));
    await expect(await canvas.findByRole('link', { name: 'Accedi' })).toBeVisible();
  },
};

/** Put away with the X; it can be brought back. */
export const Dismissed: Story = {
  args: { profile: 'utile' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /Chiudi/ }));
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};
