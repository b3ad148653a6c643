import '@civita/elements/define/page-feedback.js';
import { pageOutbox } from '@civita/sdk/outbox';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

interface Controls {
  readonly profile: 'comuni' | 'servizio' | 'utile';
  readonly level: number;
  readonly gate?: 'required';
  readonly remember?: 'session' | 'local' | 'none';
}

const meta: Meta<Controls> = {
  title: 'Elementi/Valutazione della pagina',
  component: 'civita-page-feedback',
  args: { profile: 'comuni', level: 2, remember: 'none' },
  // The first touch asks the service whether the question is open: here nobody answers, which changes nothing.
  beforeEach: () => serviceAnswers(() => json(404, {})),
  argTypes: {
    profile: { control: 'inline-radio', options: ['comuni', 'servizio', 'utile'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
    gate: { control: 'inline-radio', options: [undefined, 'required'] },
    remember: { control: 'inline-radio', options: ['session', 'local', 'none'] },
  },
  render: ({ profile, level, gate, remember }): TemplateResult =>
    html`<civita-page-feedback
      profile=${profile}
      level=${level}
      gate=${gate ?? nothing}
      remember=${remember ?? nothing}
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

type Answer = (key: string, request: Request) => Response;

/** Lets the service answer what the story needs; nothing leaves the browser. */
function serviceAnswers(answer: Answer, question: () => Response = () => json(404, {})): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const isQuestion = request.url.includes('/v1/questionnaires/');
    const key = request.headers.get('idempotency-key') ?? '';
    if (request.url.startsWith('https://pareri.example'))
      return Promise.resolve(isQuestion ? question() : answer(key, request));
    return fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

function stored(key: string): Response {
  return json(201, { id: key, receipt: 'AB12-CD34' });
}

/** The answer as the service holds it, or the word that it holds it no more. */
function held(key: string, { url, method }: Request): Response {
  if (method === 'POST') return stored(key);
  if (method === 'DELETE') return new Response(null, { status: 204 });
  return json(200, {
    id: url.split('/').at(-1),
    feedback: {
      profile: 'comuni',
      subject: { type: 'page', id: '/storia', path: '/storia' },
      answers: { rate: 2, reasons: ['incomplete'], text: 'Mancano gli importi' },
      lang: 'it',
    },
    received: '2026-11-22T10:20Z',
    changeableUntil: '2026-11-23T10:20Z',
  });
}

/** Words as a page says them in Italian and, where it is in a language that Civita does not speak, in English. */
function said(italian: string, english: string): RegExp {
  return new RegExp(`${italian}|${english}`.replaceAll('?', '\\?'));
}

/** A name that is these words and no others. */
function named(italian: string, english: string): { readonly name: RegExp } {
  return { name: new RegExp(`^(${said(italian, english).source})$`) };
}

/** Answers, is thanked, and presses these buttons one after the other. */
function afterThanks(buttons: readonly { readonly name: RegExp }[], expected: RegExp): Play {
  return async ({ canvasElement }) => {
    const restore = serviceAnswers(held);
    try {
      await rateAndSend(canvasElement, '2 stelle su 5', 'Mancano gli importi');
      for (const name of buttons) await userEvent.click(await within(canvasElement).findByRole('button', name));
      await waitFor(() => expect(canvasElement).toHaveTextContent(expected), { timeout: 10_000 });
    } finally {
      restore();
    }
  };
}

/** What the service says of a question that the city has closed. */
function closedQuestion(): Response {
  return json(200, {
    ...{ schemaVersion: 1, profile: 'utile', version: 1, language: 'it', question: 'Ti è stata utile questa pagina?' },
    ...{ scale: 'yes-no', textLimit: 500, open: false },
  });
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** Chooses a number of stars and goes through both steps to the end. */
async function rateAndSend(canvasElement: HTMLElement, stars: string, text: string): Promise<void> {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('radio', { name: stars }));
  await userEvent.click(canvas.getByRole('button', named('Avanti', 'Next')));
  await userEvent.type(canvas.getByRole('textbox'), text);
  await userEvent.click(canvas.getByRole('button', named('Invia', 'Send')));
}

/** Takes away what waits on the device, where twenty answers have room: each look at a story would leave one more. */
async function leaveNothing(): Promise<void> {
  const outbox = pageOutbox();
  for (const { key } of await outbox.waiting()) await outbox.forget(key);
}

function sending(answer: Answer, expected: RegExp): Play {
  return async ({ canvasElement }) => {
    const restore = serviceAnswers(answer);
    try {
      await rateAndSend(canvasElement, '2 stelle su 5', 'Mancano gli importi');
      await waitFor(() => expect(canvasElement).toHaveTextContent(expected), { timeout: 10_000 });
    } finally {
      restore();
      await leaveNothing();
    }
  };
}

export const Comuni: Story = { tags: ['picture'] };

export const Utile: Story = { args: { profile: 'utile' } };

/** The same flow at the end of a digital service (C.SE.1.7). */
export const Servizio: Story = { args: { profile: 'servizio' } };

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
export const Thanks: Story = { play: sending((key) => stored(key), /AB12-CD34/) };

/** The service does not answer: the answer waits on the device. */
export const Queued: Story = { play: sending(() => json(500, {}), said('non ancora inviata', 'not sent yet')) };

/** The service refuses the answer: the person still has it. */
export const Refused: Story = { play: sending(() => json(422, {}), said('ancora qui', 'still here')) };

/** Too many answers from one place: the person is told how long to wait. */
export const Throttled: Story = {
  play: sending(
    () => new Response('{}', { status: 429, headers: { 'retry-after': '60' } }),
    said('non ancora inviata', 'not sent yet'),
  ),
};

/** The city asks to log in before sending; everybody sees the question. */
export const LogInFirst: Story = {
  args: { profile: 'utile', gate: 'required' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', named('Sì', 'Yes')));
    await userEvent.click(canvas.getByRole('button', named('Invia', 'Send')));
    await expect(await canvas.findByRole('link', named('Accedi', 'Log in'))).toBeVisible();
  },
};

/** Put away with the X; it can be brought back. */
export const Dismissed: Story = {
  args: { profile: 'utile' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: said('Chiudi', 'Close') }));
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};

/** The answer as the service holds it, for its author. */
export const SeenAgain: Story = {
  play: afterThanks(
    [named('Vedi la risposta', 'See the answer')],
    said('Puoi cambiarla fino a', 'You can change it until'),
  ),
};

/** The answer is back in the form, to be changed. */
export const Changing: Story = {
  play: afterThanks(
    [named('Cambia la risposta', 'Change the answer')],
    said('Finché non invii vale quella di prima', 'the former one stands'),
  ),
};

/** One question before the answer is withdrawn. */
export const WithdrawAsked: Story = {
  play: afterThanks(
    [named('Ritira la risposta', 'Withdraw the answer')],
    said('Vuoi ritirare la risposta?', 'Do you want to withdraw the answer?'),
  ),
};

/** The service holds the answer no more. */
export const Withdrawn: Story = {
  play: afterThanks(
    [named('Ritira la risposta', 'Withdraw the answer'), named('Sì, ritirala', 'Yes, withdraw it')],
    said('La tua risposta è ritirata', 'Your answer is withdrawn'),
  ),
};

/** The place for the code of an earlier answer. */
export const ByCode: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', named('Hai già risposto?', 'Have you answered already?')));
    await userEvent.type(
      await canvas.findByRole('textbox', named('Codice della tua risposta', 'Code of your answer')),
      'AB12{Enter}',
    );
    await waitFor(() =>
      expect(canvasElement).toHaveTextContent(said('Questo non è un codice intero', 'This is not a whole code')),
    );
  },
};

/** This version was answered from this browser. */
export const AnsweredBefore: Story = {
  args: { profile: 'utile', remember: 'session' },
  beforeEach: () => {
    const name = `civita-answered-1:${JSON.stringify(['utile', 'page', '/storia', undefined])}`;
    sessionStorage.setItem(name, '');
    return () => sessionStorage.removeItem(name);
  },
  play: async ({ canvasElement }) => {
    await waitFor(
      () => expect(canvasElement).toHaveTextContent(said('hai già risposto', 'You have already answered')),
      { timeout: 10_000 },
    );
  },
};

/** The city does not collect answers now. */
export const Closed: Story = {
  args: { profile: 'utile' },
  play: async ({ canvasElement }) => {
    const restore = serviceAnswers(() => json(503, {}), closedQuestion);
    try {
      await userEvent.click(await within(canvasElement).findByRole('radio', named('Sì', 'Yes')));
      await waitFor(
        () => expect(canvasElement).toHaveTextContent(said('non raccoglie risposte', 'not collecting answers')),
        { timeout: 10_000 },
      );
    } finally {
      restore();
    }
  },
};

/** What a page may break of the national criterion, here by a title of the city's own: the panel “Criterio” says what `validate` finds. */
export const SelfTest: Story = {
  play: async ({ canvasElement }) => {
    const title = await within(canvasElement).findByRole('heading', { level: 2 });
    title.textContent = 'Ti piace questa pagina?';
    await expect(canvasElement).toHaveTextContent('Ti piace questa pagina?');
  },
};
