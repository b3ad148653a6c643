import type { CivitaOptions, Report, Resource, ResourceState } from '@civita/sdk';
import { createCivita } from '@civita/sdk';
import assert from 'node:assert/strict';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { wholeReport } from '../support/whole-report.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let source = '';
let answers: Answer[] = [];
let requests: IncomingMessage[] = [];

before(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    (answers.length > 1 ? answers.shift() : answers[0])?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.json`;
});
afterEach(() => {
  answers = [];
  requests = [];
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const json = { 'content-type': 'application/json' };
const whole = JSON.stringify(wholeReport);
const says =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    response.writeHead(status, { ...json, ...headers }).end(body);
const publishes = (etag: string, report = wholeReport): Answer => says(200, { etag }, JSON.stringify(report));

/** A city's report that is watched, with every state that it went through. */
function watched(options: Partial<CivitaOptions> = {}) {
  const { report } = createCivita({ source, ...options });
  const states: ResourceState<Report>[] = [];
  let waiting: (() => void) | undefined;
  const leave = report.subscribe(() => {
    states.push(report.get());
    waiting?.();
  });
  /** Waits for a state that `wanted` names. */
  const comesTo = (...wanted: readonly ResourceState<Report>['status'][]): Promise<ResourceState<Report>> =>
    new Promise((resolve) => {
      waiting = () => {
        const state = states.at(-1);
        if (state && wanted.includes(state.status)) resolve(state);
      };
      waiting();
    });
  return { report, states, leave, comesTo };
}

/** When the server has been asked so many times, and its last answer has gone out. */
async function asked(times: number): Promise<void> {
  while (requests.length < times)
    await new Promise<void>((resolve) => server.once('request', () => setImmediate(resolve)));
}

/** Asks anew, each time as soon as the last answer has been dealt with, until there is something new. */
async function changed(report: Resource<Report>, from: ResourceState<Report>): Promise<void> {
  while (report.get() === from) {
    report.refresh();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function failure(options: Partial<CivitaOptions> = {}) {
  const { comesTo, leave } = watched(options);
  const state = await comesTo('failed', 'ready');
  leave();
  assert.equal(state.status, 'failed');
  return state.error;
}

describe('a report that is asked for again', () => {
  it('is asked for with its tag, stays while the server is asked, and is not announced again when it still holds', async () => {
    answers = [publishes('"one"'), says(304), publishes('"two"')];
    const { report, states, comesTo, leave } = watched();
    const first = await comesTo('ready');
    report.refresh();
    assert.equal(report.get(), first);
    await changed(report, first);
    assert.deepEqual(
      requests.map(({ headers }) => headers['if-none-match']),
      [undefined, '"one"', '"one"'],
    );
    assert.deepEqual(
      states.map(({ status }) => status),
      ['loading', 'ready', 'ready'],
    );
    leave();
  });

  it('is replaced by a newer one, and its tag too', async () => {
    const newer = { ...wholeReport, edition: { ...wholeReport.edition, asOf: '2024-06-30' } };
    answers = [publishes('"one"'), publishes('"two"', newer), says(304)];
    const { report, states, comesTo, leave } = watched();
    await comesTo('ready');
    states.length = 0;
    report.refresh();
    const second = await comesTo('ready');
    assert.equal(second.status === 'ready' && second.asOf, '2024-06-30');
    report.refresh();
    await asked(3);
    assert.equal(requests[2]?.headers['if-none-match'], '"two"');
    leave();
  });

  it('is not read again when the answer has the known tag', async () => {
    answers = [publishes('"one"'), says(200, { etag: '"one"' }, 'this is not read'), says(404)];
    const { report, comesTo, leave } = watched();
    const first = await comesTo('ready');
    await changed(report, first);
    const state = report.get();
    assert.equal(requests.length, 3);
    assert.equal(state.status === 'failed' && state.error.status, 404);
    assert.equal(state.status === 'failed' && state.previous, first.status === 'ready' && first.value);
    leave();
  });

  it('waits for the next reader when nobody watches', async () => {
    answers = [publishes('"one"')];
    const { report, comesTo, leave } = watched();
    await comesTo('ready');
    leave();
    report.subscribe(() => undefined)();
    assert.equal(requests.length, 1, 'what is ready is kept');
    report.refresh();
    assert.equal(requests.length, 1);
    const leaveAgain = report.subscribe(() => undefined);
    await asked(2);
    leaveAgain();
  });

  it('makes one request for many readers, and one while another is under way', async () => {
    answers = [publishes('"one"')];
    const { report, comesTo, leave } = watched();
    const others = [1, 2, 3].map(() => report.subscribe(() => undefined));
    report.refresh();
    await comesTo('ready');
    assert.equal(requests.length, 1);
    for (const end of [leave, ...others]) end();
  });
});

describe('a server that asks for patience', () => {
  for (const [name, header] of [
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1500).toUTCString()],
  ] as const)
    it(`gets it: Retry-After in ${name}`, async () => {
      const times: number[] = [];
      const stamped =
        (answer: Answer): Answer =>
        (response, request) => {
          times.push(Date.now());
          answer(response, request);
        };
      answers = [
        stamped((response, request) => says(429, { 'retry-after': header() })(response, request)),
        stamped(publishes('"one"')),
      ];
      const { comesTo, leave } = watched();
      assert.equal((await comesTo('ready', 'failed')).status, 'ready');
      leave();
      assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 400, 'sooner than any pause of our own would be');
    });

  it('is not asked again when that takes longer than a reader waits, and the reader can say how long', async () => {
    answers = [says(503, { 'retry-after': '3600' })];
    const error = await failure();
    assert.deepEqual([error.code, error.retryAfter], ['throttled', 3600]);
    assert.equal(requests.length, 1);
  });
});

describe('a report that has no end', () => {
  it('is refused by what it promises, before it is read', async () => {
    answers = [(response) => response.writeHead(200, { ...json, 'content-length': String(2 ** 30) }).write('{')];
    const error = await failure();
    assert.equal(error.code, 'contract');
    assert.deepEqual(error.issues, [{ pointer: '', problem: 'must have 16777216 bytes or fewer' }]);
  });

  it('is refused as soon as it is too long', async () => {
    const closed = new Promise<void>((resolve) => {
      answers = [
        (response) => {
          response.writeHead(200, json);
          const more = (): void => {
            if (!response.destroyed) response.write(' '.repeat(10_000), () => setImmediate(more));
          };
          response.once('close', resolve);
          more();
        },
      ];
    });
    const error = await failure({ maxBytes: 100_000 });
    assert.deepEqual(error.issues, [{ pointer: '', problem: 'must have 100000 bytes or fewer' }]);
    await closed;
  });

  it('is given up when nothing comes any more', async () => {
    answers = [(response) => response.writeHead(200, json).write('{"schemaVersion":1,')];
    assert.equal((await failure({ timeout: 100 })).code, 'timeout');
  });

  it('may be as long as it is allowed to be', async () => {
    answers = [says(200, {}, whole)];
    assert.equal((await failure({ maxBytes: Buffer.byteLength(whole) - 1 })).code, 'contract');
    const { comesTo, leave } = watched({ maxBytes: Buffer.byteLength(whole) });
    assert.equal((await comesTo('ready', 'failed')).status, 'ready');
    leave();
  });

  it('is refused with the place when it would change a prototype', async () => {
    answers = [says(200, {}, whole.replace('{', '{"x":{"__proto__":{}},'))];
    const error = await failure();
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/x/__proto__'],
    );
  });
});
