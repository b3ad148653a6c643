import type { PageFeedback } from '@civita/elements';
import type { Feedback } from '@civita/sdk';
import { html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Reply, Sent } from './feedback.ts';
import {
  ask,
  formOf,
  json,
  one,
  part,
  radio,
  rate,
  refused,
  serve,
  serveQuestions,
  service,
  stored,
  takeStorageAway,
  thanks,
  unreachable,
  until,
  writeAndSend,
} from './feedback.ts';

/** A state, what the element calls it, and the way there. */
export interface Shown {
  readonly name: string;
  /** `data-state` of the element; `null` while nothing has happened to the answer in the form. */
  readonly state: string | null;
  readonly reach: () => Promise<PageFeedback>;
}

const utile = (): TemplateResult =>
  html`<civita-page-feedback profile="utile" service=${service} privacy-href="/privacy"></civita-page-feedback>`;

const gated = (): TemplateResult =>
  html`<civita-page-feedback gate="required" login-href="/accedi" service=${service}></civita-page-feedback>`;

const never = (): Promise<Response> => new Promise(() => undefined);
const gone = (): Response => new Response(null, { status: 204 });
const long = 'Straordinariamente'.repeat(4);

/** An answer as the service holds it. */
function held({ url, body }: Sent): Response {
  const { pathname } = location;
  return json(200, {
    id: url.split('/').at(-1),
    feedback: (body as Feedback | undefined) ?? {
      profile: 'comuni',
      subject: { type: 'page', id: pathname, path: pathname },
      answers: { rate: 2, reasons: ['incomplete'], text: long },
      lang: 'it',
    },
    received: '2026-11-22T10:20Z',
    changeableUntil: '2026-11-23T10:20Z',
  });
}

/** Answers and sends; the service says this, one after the other. */
async function sent(
  text: string,
  content: TemplateResult | undefined,
  ...replies: readonly Reply[]
): Promise<PageFeedback> {
  serve(...replies);
  const element = await ask(content);
  rate(element, 2);
  writeAndSend(element, text);
  return element;
}

/** Answers, is thanked, and presses these buttons. */
async function after(buttons: readonly string[], ...replies: readonly Reply[]): Promise<PageFeedback> {
  const element = await sent('Manca la data.', undefined, stored, ...replies);
  await thanks(element);
  for (const name of ['see', ...buttons]) {
    await until(() => element.querySelector(`[part='${name}']`));
    if (buttons.includes(name)) part(element, name).click();
  }
  return element;
}

async function answeredBefore(content?: TemplateResult): Promise<PageFeedback> {
  serve(stored);
  const first = await ask(content);
  if (content) radio(first, '[name=useful]').click();
  else rate(first, 4);
  if (content) part(first, 'send').click();
  else writeAndSend(first, '');
  await thanks(first);
  first.parentElement?.remove();
  const element = await ask(content);
  // A touch looks at once; otherwise it is when the browser has time.
  radio(element, "[part='rating'] input").focus();
  await until(() => element.querySelector("[part='see']"));
  return element;
}

async function byCode(code: string, ...replies: readonly Reply[]): Promise<PageFeedback> {
  serve(...replies);
  const element = await ask();
  part(element, 'mine').click();
  await until(() => element.querySelector("[part='entry']"));
  (one(element, "[part='entry'] input") as HTMLInputElement).value = code;
  if (code) part(element, 'find').click();
  return element;
}

async function closed(): Promise<PageFeedback> {
  serve();
  serveQuestions(() =>
    json(200, {
      ...{
        schemaVersion: 1,
        profile: 'utile',
        version: 1,
        language: 'it',
        question: 'Ti è stata utile questa pagina?',
      },
      ...{ scale: 'yes-no', textLimit: 500, open: false },
    }),
  );
  const element = await ask(utile());
  radio(element, '[name=useful]').click();
  return element;
}

const CODE = '6f3ccc2a-4f5e-4d6b-9a58-0c4f3f5f9a11.codice-1';

/** Every state that a person can see, with the errors that belong to it. */
export const states: readonly Shown[] = [
  { name: 'the question', state: null, reach: async () => ask() },
  {
    name: 'the reasons',
    state: 'answering',
    reach: async () => {
      const element = await ask();
      rate(element, 2);
      return element;
    },
  },
  {
    name: 'the text',
    state: 'detailing',
    reach: async () => {
      const element = await ask();
      rate(element, 5);
      part(element, 'next').click();
      return element;
    },
  },
  {
    name: 'nothing chosen',
    state: null,
    reach: async () => {
      const element = await ask();
      formOf(element).requestSubmit();
      await until(() => part(element, 'error').checkVisibility());
      return element;
    },
  },
  { name: 'a text that is too long', state: 'detailing', reach: async () => sent('a'.repeat(201), undefined) },
  { name: 'personal data', state: 'detailing', reach: async () => sent(`333 1234567 ${long}`, undefined) },
  { name: 'sending', state: 'sending', reach: async () => sent('Manca la data.', undefined, never) },
  { name: 'queued', state: 'queued', reach: async () => sent('Manca la data.', undefined, unreachable) },
  {
    name: 'throttled',
    state: 'throttled',
    reach: async () => sent('Manca la data.', undefined, refused(429, [], { 'retry-after': '60' })),
  },
  { name: 'refused', state: 'failed', reach: async () => sent('Manca la data.', undefined, refused(422)) },
  {
    name: 'not kept',
    state: 'failed',
    reach: async () => {
      takeStorageAway();
      return sent('Manca la data.', undefined, unreachable);
    },
  },
  { name: 'gated', state: 'gated', reach: async () => sent('Manca la data.', gated()) },
  { name: 'thanked', state: 'thanked', reach: async () => after([]) },
  { name: 'the own answer', state: 'thanked', reach: async () => after(['see', 'leave', 'see'], held, held) },
  { name: 'changing', state: 'changing', reach: async () => after(['change', 'keep', 'change'], held, held) },
  {
    name: 'a change on its way',
    state: 'replacing',
    reach: async () => {
      const element = await after(['change'], held, never);
      await until(() => element.querySelector('form'));
      writeAndSend(element, 'Ora c’è.');
      return element;
    },
  },
  {
    name: 'a change that came too late',
    state: 'changing',
    reach: async () => {
      const element = await after(['change'], held, () => json(409, { code: 'too-late' }, problem));
      await until(() => element.querySelector('form'));
      writeAndSend(element, 'Ora c’è.');
      await until(() => part(element, 'status').textContent.startsWith('Il tempo per cambiare'));
      return element;
    },
  },
  { name: 'asked whether to withdraw', state: 'thanked', reach: async () => after(['withdraw']) },
  { name: 'withdrawing', state: 'withdrawing', reach: async () => twice(after(['withdraw'], never)) },
  { name: 'withdrawn', state: 'withdrawn', reach: async () => twice(after(['withdraw'], gone)) },
  { name: 'not withdrawn', state: 'thanked', reach: async () => notWithdrawn() },
  { name: 'the place for a code', state: null, reach: async () => byCode('') },
  { name: 'a code that is none', state: null, reach: async () => byCode('codice') },
  {
    name: 'an answer by its code',
    state: null,
    reach: async () => {
      const element = await byCode(CODE, held);
      await until(() => element.querySelector('dl'));
      return element;
    },
  },
  { name: 'answered before, the national one', state: 'answered-before', reach: async () => answeredBefore() },
  { name: 'answered before', state: 'answered-before', reach: async () => answeredBefore(utile()) },
  { name: 'closed', state: 'closed', reach: async () => closed() },
  {
    name: 'dismissed',
    state: 'dismissed',
    reach: async () => {
      const element = await ask(utile());
      radio(element, '[name=useful]').focus();
      await until(() => part(element, 'counter').textContent !== '');
      part(element, 'close').click();
      return element;
    },
  },
];

const problem = { 'content-type': 'application/problem+json' };

async function twice(asked: Promise<PageFeedback>): Promise<PageFeedback> {
  const element = await asked;
  part(element, 'withdraw').click();
  return element;
}

async function notWithdrawn(): Promise<PageFeedback> {
  const element = await twice(after(['withdraw'], refused(400)));
  await until(() => part(element, 'mine-status').textContent.includes('non sappiamo'));
  return element;
}

/** The element, once it is in its state. */
export async function shown({ state, reach }: Shown): Promise<PageFeedback> {
  const element = await reach();
  const stands = (): string | null => element.getAttribute('data-state');
  await until(() => state === null || stands() === state).catch(() => {
    throw new Error(`It is ${stands() ?? 'untouched'} and not ${state ?? 'untouched'}.`);
  });
  await nextFrame();
  return element;
}
