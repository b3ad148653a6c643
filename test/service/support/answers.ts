import { randomUUID } from 'node:crypto';
import type { Feedback, FeedbackAggregate, FeedbackAnswers } from '@civita/sdk';
import { checkAggregate } from '@civita/sdk/wire';

/** An answer about a page: five stars, unless the test says otherwise. */
export function about(path: string, answers: FeedbackAnswers = { rate: 5 }): Feedback {
  return { profile: 'comuni', subject: { type: 'page', id: path, path }, answers, lang: 'it' };
}

/** What the service said. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly id?: string;
    readonly receipt?: string;
    readonly code?: string;
    readonly detail?: string;
    readonly errors?: readonly { readonly pointer: string; readonly problem: string }[];
  };
}

/** How a request departs from a good one; a header that is null is not sent. */
export interface Departure {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly method?: string;
}

/** Sends an answer, or whatever body a test wants to see refused. */
export async function send(
  url: string,
  body: Feedback | string | Uint8Array,
  departure: Departure = {},
): Promise<Said> {
  const { key = randomUUID(), headers = {}, method = 'POST' } = departure;
  const all: Readonly<Record<string, string | null>> = {
    'content-type': 'application/json',
    'x-civita': '1',
    'idempotency-key': key,
    ...headers,
  };
  const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const response = await fetch(`${url}v1/feedback`, {
    method,
    headers: sent,
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Said['body'] };
}

/** The public figure of a subject, as the SDK reads it. */
export async function figures(url: string, subject: string): Promise<FeedbackAggregate> {
  const response = await fetch(`${url}v1/aggregates?subject=${encodeURIComponent(subject)}`);
  const read = checkAggregate(await response.json());
  if (!read.ok) throw new Error(`not an aggregate: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** How many answers a subject has. */
export async function count(url: string, subject: string): Promise<number> {
  const read = await figures(url, subject);
  if ('withheld' in read) throw new Error('the figures are withheld');
  return read.n;
}
