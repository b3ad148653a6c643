import type { Feedback } from '@civita/sdk';
import type { OutboxStorage, Sent } from '@civita/sdk/outbox';
import { createOutbox } from '@civita/sdk/outbox';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const key = '6f3ccc2a-4f5e-4d6b-9a58-0c4f3f5f9a11';
const feedback: Feedback = {
  profile: 'comuni',
  subject: { type: 'page', id: '/storia', path: '/storia' },
  answers: { rate: 4, text: 'segreto' },
  lang: 'it',
};
const json = { 'content-type': 'application/json' };
const hostile = '<img src=x onerror=alert(1)>\u202e'.repeat(1000);

function problem(status: number, more: object = {}, headers: Record<string, string> = {}): () => Response {
  const body = JSON.stringify({ type: hostile, title: hostile, detail: hostile, status, ...more });
  return () => new Response(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

/** A body that goes on and on, a piece at a time, or that gives one piece and then nothing more. */
function endless(status: number, isSilent: boolean): () => Response {
  return () => {
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        pieces += 1;
        if (isSilent && pieces > 1) return new Promise(() => undefined);
        await new Promise(setImmediate);
        controller.enqueue(new Uint8Array(4096).fill(32));
      },
    });
    return new Response(body, { status, headers: json });
  };
}

function storageOf(waiting: Map<string, unknown>): OutboxStorage {
  return {
    all: () => Promise.resolve([...waiting]),
    change(at, change) {
      const next = change(waiting.get(at));
      if (next === undefined) waiting.delete(at);
      else waiting.set(at, next);
      return Promise.resolve();
    },
    setAside: () => Promise.resolve(),
  };
}

/** What comes of an answer that meets this, and what waits on the device then: `[outcome, code, problem, waits, seconds]`. */
async function meet(reply: () => Response): Promise<readonly unknown[]> {
  const waiting = new Map<string, unknown>();
  let seconds: number | undefined;
  const outbox = createOutbox({
    storage: storageOf(waiting),
    http: { fetch: () => Promise.resolve(reply()), timeout: 300, maxBytes: 100_000 },
    locks: undefined,
    random: () => 0,
    now: () => 0,
    after: (milliseconds) => {
      seconds = milliseconds / 1000;
      return () => undefined;
    },
  });
  const sent: Sent = await outbox.send({ url: 'https://citta.example/v1/feedback', key, feedback });
  await new Promise(setImmediate);
  outbox.close();
  const entry = waiting.get(key) as { stopped?: string } | undefined;
  const waits = entry === undefined ? 'nothing' : (entry.stopped ?? 'to be sent');
  if (sent.outcome === 'stored') return ['stored', waits];
  assert.doesNotMatch(`${sent.error.message} ${String(sent.error.problem)}`, /onerror|segreto/);
  return [sent.outcome, sent.error.code, sent.error.problem, waits, seconds];
}

const stored = { id: key, receipt: 'codice-1' };

/** What a service, or whoever stands before it, may say, and the one thing that comes of it. */
const table: readonly (readonly [what: string, reply: () => Response, ...expected: readonly unknown[]])[] = [
  ['201 with our id', () => Response.json(stored, { status: 201 }), 'stored', 'nothing'],
  [
    '201 with more than was agreed',
    () => Response.json({ ...stored, extra: hostile }, { status: 201 }),
    'stored',
    'nothing',
  ],
  [
    '201 with another id',
    () => Response.json({ ...stored, id: key.replace('6', '7') }, { status: 201 }),
    ...wait('contract'),
  ],
  [
    '201 with our id in capitals',
    () => Response.json({ ...stored, id: key.toUpperCase() }, { status: 201 }),
    'stored',
    'nothing',
  ],
  [
    '201 behind a mark of its byte order',
    () => new Response(`\ufeff${JSON.stringify(stored)}`, { status: 201, headers: json }),
    'stored',
    'nothing',
  ],
  [
    '201 with its type written otherwise',
    () =>
      new Response(JSON.stringify(stored), {
        status: 201,
        headers: { 'content-type': 'Application/JSON;Charset="UTF-8"' },
      }),
    'stored',
    'nothing',
  ],
  ['203 that names our key', () => Response.json(stored, { status: 203 }), 'stored', 'nothing'],
  ['201 without a body', () => new Response(null, { status: 201, headers: json }), ...wait('contract')],
  ['201 with a list', () => Response.json([stored], { status: 201 }), ...wait('contract')],
  ['201 with null', () => new Response('null', { status: 201, headers: json }), ...wait('contract')],
  ['201 with our id as a number', () => Response.json({ ...stored, id: 1 }, { status: 201 }), ...wait('contract')],
  ['307 that nobody followed', () => new Response(null, { status: 307 }), ...wait('http')],
  ['308 that nobody followed', () => new Response(null, { status: 308 }), ...wait('http')],
  ['201 without a receipt', () => Response.json({ id: key }, { status: 201 }), ...wait('contract')],
  ['201 that is no JSON', () => new Response('{"id":', { status: 201, headers: json }), ...wait('contract')],
  ['204', () => new Response(null, { status: 204 }), ...wait('contract')],
  [
    '200 with a page',
    () => new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } }),
    ...wait('contract'),
  ],
  [
    '200 without a type',
    () => new Response(JSON.stringify(stored), { headers: { 'content-type': '' } }),
    ...wait('contract'),
  ],
  ['302', () => new Response(null, { status: 302, headers: { location: '/login' } }), ...wait('http')],
  ['304', () => new Response(null, { status: 304 }), ...wait('contract')],
  ['400', problem(400), 'refused', 'http', undefined, 'refused', undefined],
  ['401', problem(401), 'login', 'http', undefined, 'login', undefined],
  ['403', problem(403), 'login', 'http', undefined, 'login', undefined],
  ['404', problem(404), ...wait('http')],
  ['405', problem(405), ...wait('http')],
  ['413', problem(413), 'refused', 'http', undefined, 'refused', undefined],
  ['415', problem(415), ...wait('http')],
  [
    '422 with a hostile text',
    problem(422, { code: hostile, errors: [null, 1, { pointer: hostile }] }),
    'refused',
    'http',
    undefined,
    'refused',
    undefined,
  ],
  ['451', problem(451), ...wait('http')],
  ['500', problem(500, { code: 'broken' }), 'waiting', 'http', 'broken', 'to be sent', 1],
  ['599 with no body', () => new Response(null, { status: 599 }), ...wait('http')],
  [
    'a body that is enormous',
    () => new Response(`{"id":"${'a'.repeat(200_000)}"}`, { status: 201, headers: json }),
    ...wait('contract'),
  ],
  ['a body that never ends', endless(201, false), ...wait('contract')],
  ['a body that falls silent', endless(201, true), ...wait('timeout')],
  ['a refusal that never ends', endless(500, false), ...wait('http')],
  ['a refusal that falls silent', endless(500, true), ...wait('http')],
  [
    '429 with Retry-After in seconds',
    problem(429, {}, { 'retry-after': '90' }),
    'waiting',
    'throttled',
    undefined,
    'to be sent',
    90,
  ],
  [
    '429 with a date',
    problem(429, {}, { date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 10:02:00 GMT' }),
    'waiting',
    'throttled',
    undefined,
    'to be sent',
    120,
  ],
  [
    '429 with a date that is over',
    problem(429, {}, { date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 10:02:00 GMT' }),
    ...wait('throttled'),
  ],
  ['429 with nonsense', problem(429, {}, { 'retry-after': 'presto' }), ...wait('throttled')],
  ['429 with less than nothing', problem(429, {}, { 'retry-after': '-5' }), ...wait('throttled')],
  [
    '429 with a year',
    problem(429, {}, { 'retry-after': '31536000' }),
    'waiting',
    'throttled',
    undefined,
    'to be sent',
    3600,
  ],
  ['429 with what no number holds', problem(429, {}, { 'retry-after': '9'.repeat(400) }), ...wait('throttled')],
  ['503 without Retry-After', problem(503), ...wait('http')],
];

/** It is on the device and is sent again, after a second at least. */
function wait(code: string): readonly unknown[] {
  return ['waiting', code, undefined, 'to be sent', 1];
}

describe('an answer that meets what nobody foresaw', () => {
  for (const [what, reply, ...expected] of table)
    it(`comes to one thing: ${what}`, async () => {
      assert.deepEqual(await meet(reply), expected);
    });
});
