import type { Feedback } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { changeAnswer, readAnswer, withdrawAnswer } from '@civita/sdk/feedback';
import { sendFeedback } from '@civita/sdk/outbox';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Fault, FaultyService } from '../support/faulty-service.ts';
import { faultyService } from '../support/faulty-service.ts';

const first: Feedback = {
  profile: 'comuni',
  subject: { type: 'page', id: '/', path: '/' },
  answers: { rate: 2, text: 'segreto' },
  lang: 'it',
};
const second: Feedback = { ...first, answers: { rate: 5 } };

let service: FaultyService;
let own: { readonly service: string; readonly id: string; readonly receipt: string };

before(async () => {
  service = await faultyService();
});
after(() => service.close());
beforeEach(async () => {
  service.meet();
  const key = randomUUID();
  own = { service: `${service.base}/`, ...(await sendFeedback({ url: service.url, key, feedback: first })) };
});

const uses = [
  ['seen', 'GET', () => readAnswer(own)],
  ['changed', 'PUT', () => changeAnswer({ ...own, feedback: second })],
  ['withdrawn', 'DELETE', () => withdrawAnswer(own)],
] as const;

describe('who has the receipt of an answer', () => {
  it('sees it, changes it and withdraws it', async () => {
    assert.deepEqual(await readAnswer(own), {
      id: own.id,
      feedback: first,
      received: '2026-11-22T17:20Z',
      changeableUntil: '2026-11-23T17:20Z',
    });
    assert.equal(service.headers['x-civita'], undefined);
    assert.deepEqual((await changeAnswer({ ...own, feedback: second })).feedback, second);
    assert.deepEqual((await readAnswer(own)).feedback, second);
    await withdrawAnswer(own);
    assert.equal(service.stored.has(own.id), false);
    await assert.rejects(readAnswer(own), { code: 'http', status: 410, problem: 'withdrawn' });
  });

  it('shows it in a header, with no credentials and nothing in the address', async () => {
    for (const [, , use] of uses) {
      await use();
      assert.equal(service.headers.authorization, `Receipt ${own.receipt}`);
      assert.equal(service.headers.cookie, undefined);
    }
  });

  it('may copy it with white space', async () => {
    const { receipt } = own;
    const spaced = ` ${receipt.slice(0, 8)} ${receipt.slice(8)}\n`;
    assert.equal((await readAnswer({ ...own, receipt: spaced })).id, own.id);
  });

  it('withdraws it twice without harm', async () => {
    await withdrawAnswer(own);
    await withdrawAnswer(own);
    assert.equal(service.stored.has(own.id), false);
  });

  it('withdraws it also when the service’s word is lost on the way', async () => {
    service.meet('stores, and the response is lost');
    await withdrawAnswer(own);
    assert.equal(service.stored.has(own.id), false);
  });

  it('learns that the time for changes is over, and the first answer stands', async () => {
    service.meet({ status: 409, code: 'too-late' });
    await assert.rejects(changeAnswer({ ...own, feedback: second }), {
      code: 'http',
      status: 409,
      problem: 'too-late',
    });
    assert.deepEqual((await readAnswer(own)).feedback, first);
  });
});

describe('without the receipt', () => {
  for (const receipt of ['receipt-of-another', 'con un accento è', 'a\u0000b', ' '])
    it(`nothing is done, and nothing is learnt: ${JSON.stringify(receipt)}`, async () => {
      const tried = { ...own, receipt };
      for (const use of [readAnswer, withdrawAnswer, (to: typeof tried) => changeAnswer({ ...to, feedback: second })])
        await assert.rejects(use(tried), { code: 'http', status: 404, problem: 'not-found' });
      assert.equal(service.stored.get(own.id), JSON.stringify(first));
    });
});

describe('an answer', () => {
  const breaks = ['connection breaks', 'connection breaks', 'connection breaks'] as const;
  const faults: readonly (readonly [code: string, ...met: readonly Fault[]])[] = [
    ['contract', 'captive portal'],
    ['contract', 'echoes another id'],
    ['network', ...breaks],
    ['http', { status: 403 }],
    ['throttled', { status: 429, headers: { 'retry-after': '60' } }],
    ['throttled', { status: 503, code: 'closed', headers: { 'retry-after': '3600' } }],
  ];
  for (const [done, method, use] of uses)
    for (const [code, ...met] of faults)
      it(`is not ${done} because something else was said: ${JSON.stringify(met[0])}`, async () => {
        service.meet(...met);
        const before = service.asked.length;
        const thrown: unknown = await use().then(
          () => 'done',
          (error: unknown) => error,
        );
        assert.ok(thrown instanceof CivitaError, String(thrown));
        assert.equal(thrown.code, code);
        assert.equal(service.asked.length, before + met.length);
        assert.match(service.asked.at(-1) ?? '', new RegExp(`^${method}`));
        assert.doesNotMatch(`${thrown.message} ${JSON.stringify(thrown)} ${thrown.stack}`, /segreto|Receipt receipt/);
        assert.equal(service.stored.get(own.id), JSON.stringify(first));
      });

  it('is looked after only where a service is', async () => {
    await assert.rejects(readAnswer({ ...own, service: '/c/palermo' }), { code: 'config' });
  });

  it('is left as it is when its reader goes', async () => {
    const control = new AbortController();
    const release = service.hold();
    const reading = readAnswer({ ...own, signal: control.signal });
    control.abort();
    await assert.rejects(reading, { code: 'aborted' });
    release();
  });
});
