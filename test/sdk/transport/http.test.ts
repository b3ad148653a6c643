import { CivitaError, createCivita, isCivitaError } from '@civita/sdk';
import type { Feedback, Report, ResourceState } from '@civita/sdk';
import { sendFeedback } from '@civita/sdk/outbox';
import assert from 'node:assert/strict';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { report } from '../../../stories/fixtures/report.ts';

let server: Server;
let origin = '';
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
let requests: IncomingMessage[] = [];

before(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

function respond(status: number, type: string, body: string, headers: Record<string, string> = {}): void {
  requests = [];
  answer = (_request, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

/** What a city's report comes to: ready or failed. */
async function outcome(timeout?: number): Promise<ResourceState<Report>> {
  const city = createCivita({ source: `${origin}/report.json`, ...(timeout ? { timeout } : {}) });
  return new Promise((resolve) => {
    const leave = city.report.subscribe(() => {
      const state = city.report.get();
      if (state.status !== 'ready' && state.status !== 'failed') return;
      leave();
      resolve(state);
    });
  });
}

async function failure(timeout?: number): Promise<CivitaError> {
  const state = await outcome(timeout);
  assert.equal(state.status, 'failed');
  return state.error;
}

const feedback: Feedback = {
  profile: 'comuni',
  subject: { type: 'page', id: '/', path: '/' },
  answers: { rate: 5, text: 'segreto' },
  lang: 'it',
};
const key = '6f1d6f2e-64a4-4b6e-9a5b-0f6f3f0f4a11';

describe('a city’s report', () => {
  it('arrives over HTTP, checked, with the date of its data', async () => {
    respond(200, 'application/json', JSON.stringify(report));
    const state = await outcome();
    assert.equal(state.status, 'ready');
    assert.equal(state.asOf, '2024-12-31');
    assert.deepEqual(state.value, report);
  });

  it('is not what a login page says with status 200', async () => {
    respond(200, 'text/html', '<html>Accedi</html>');
    assert.equal((await failure()).code, 'contract');
  });

  it('is refused with the place when it is cut off or not as agreed', async () => {
    respond(200, 'application/json', '{"schemaVersion":1,');
    assert.equal((await failure()).code, 'contract');
    respond(200, 'application/json', JSON.stringify({ ...report, edition: { ...report.edition, year: 'MMXXIV' } }));
    const error = await failure();
    assert.equal(error.code, 'contract');
    assert.equal(error.issues[0]?.pointer, '/edition/year');
  });

  it('is tried again when the server stumbles', async () => {
    requests = [];
    answer = (_request, response) => {
      const [status, body] = requests.length === 1 ? [503, ''] : [200, JSON.stringify(report)];
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    };
    assert.equal((await outcome()).status, 'ready');
    assert.equal(requests.length, 2);
  });

  it('fails with the status when the server refuses, and with "timeout" when it says nothing', async () => {
    respond(404, 'application/json', '{}');
    const refused = await failure();
    assert.deepEqual([refused.code, refused.status], ['http', 404]);
    answer = () => undefined;
    assert.equal((await failure(50)).code, 'timeout');
  });

  it('is not asked for before somebody watches, and given up when nobody does any more', async () => {
    requests = [];
    const closed = new Promise<void>((resolve) => {
      answer = (request) => request.once('close', resolve);
    });
    const city = createCivita({ source: `${origin}/report.json` });
    assert.equal(city.report.get().status, 'idle');
    assert.equal(requests.length, 0);
    const asked = new Promise<void>((resolve) => server.once('request', () => resolve()));
    const leave = city.report.subscribe(() => undefined);
    assert.equal(city.report.get().status, 'loading');
    await asked;
    leave();
    await closed;
    assert.equal(city.report.get().status, 'idle');
  });

  it('needs an absolute address', () => {
    assert.throws(
      () => createCivita({ source: '/report.json' }),
      (thrown) => isCivitaError(thrown) && thrown.code === 'config',
    );
  });
});

describe('an answer on its way', () => {
  it('carries its key and the header that makes browsers ask first, and no credentials', async () => {
    respond(201, 'application/json', JSON.stringify({ id: key, receipt: 'r' }));
    assert.deepEqual(await sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }), { id: key, receipt: 'r' });
    const [request] = requests;
    assert.equal(request?.headers['idempotency-key'], key);
    assert.equal(request.headers['x-civita'], '1');
    assert.equal(request.headers.cookie, undefined);
    assert.match(request.headers['content-type'] ?? '', /^application\/json/);
  });

  it('carries the proof of a login beside the answer, and only when there is one', async () => {
    respond(201, 'application/json', JSON.stringify({ id: key, receipt: 'r' }));
    await sendFeedback({ url: `${origin}/v1/feedback`, key, feedback });
    await sendFeedback({ url: `${origin}/v1/feedback`, key, feedback, token: 'a.b.c' });
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      [undefined, 'Bearer a.b.c'],
    );
  });

  it('is not stored because somebody said 200: the id must be ours', async () => {
    respond(200, 'application/json', JSON.stringify({ id: 'another', receipt: 'r' }));
    await assert.rejects(sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }), { code: 'contract' });
    respond(200, 'text/html', '<html>Benvenuto nel Wi-Fi</html>');
    await assert.rejects(sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }), { code: 'contract' });
  });

  it('is sent once: whoever holds the key decides about another time', async () => {
    respond(503, 'application/problem+json', '{}');
    await assert.rejects(sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }), { code: 'http', status: 503 });
    assert.equal(requests.length, 1);
  });

  it('says how long to wait and what was refused, never what was typed', async () => {
    respond(429, 'application/problem+json', '{}', { 'retry-after': '30' });
    await assert.rejects(sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }), {
      code: 'throttled',
      retryAfter: 30,
    });
    const errors = [{ pointer: '/answers/rate', problem: 'from 1 to 5' }];
    respond(422, 'application/problem+json', JSON.stringify({ errors }));
    const thrown = await sendFeedback({ url: `${origin}/v1/feedback`, key, feedback }).catch((error: unknown) => error);
    assert.ok(thrown instanceof CivitaError);
    assert.deepEqual(thrown.issues, errors);
    assert.doesNotMatch(JSON.stringify(thrown) + thrown.message, /segreto/);
  });
});
