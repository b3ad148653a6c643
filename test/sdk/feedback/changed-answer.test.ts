import type { Feedback } from '@civita/sdk';
import type { OutboxEntry, SendFeedback } from '@civita/sdk/outbox';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Fault, FaultyService } from '../support/faulty-service.ts';
import { faultyService } from '../support/faulty-service.ts';
import type { MemoryStorage } from '../support/memory-storage.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import type { Page } from '../support/outbox-page.ts';
import { openPageOn, settled } from '../support/outbox-page.ts';

type Rate = 1 | 2 | 3 | 4 | 5;

let service: FaultyService;
let device: MemoryStorage;
let key: string;

before(async () => {
  service = await faultyService();
});
after(() => service.close());
beforeEach(() => {
  service.meet();
  device = memoryStorage();
  key = randomUUID();
});

/** What the person says now, under the one key of their answer. */
function saying(rate: Rate): SendFeedback {
  const feedback: Feedback = {
    profile: 'comuni',
    subject: { type: 'page', id: '/', path: '/' },
    answers: { rate },
    lang: 'it',
  };
  return { url: `${service.url}?lang=it`, key, feedback };
}

/** The rate that the service holds for the answer. */
function held(): number | undefined {
  const body = service.stored.get(key);
  return body === undefined ? undefined : (JSON.parse(body) as Feedback).answers.rate;
}

function waiting(): readonly OutboxEntry[] {
  return [...device.entries.values()] as readonly OutboxEntry[];
}

/** What is asked of the service from now on. */
function asking(): () => readonly string[] {
  const from = service.asked.length;
  return () => service.asked.slice(from);
}

const lost: Fault = 'stores, and the response is lost';

/** Lets the page send until the service has said that it holds the answer, or has refused it. */
async function outcome(page: Page): Promise<string> {
  for (let round = 0; round < 50; round += 1) {
    await settled(page);
    await page.pass();
    const news = page.news.at(-1);
    if (news?.about === 'answer' && news.sent.outcome !== 'waiting') return news.sent.outcome;
  }
  return 'waiting';
}

describe('an answer that its author changes before anything is known of it', () => {
  it('counts once, with the last words, when the first ones had arrived', async () => {
    const page = openPageOn(device);
    service.meet(lost);
    assert.equal((await page.send(saying(1))).outcome, 'waiting');
    const asked = asking();
    const sent = await page.send(saying(4));
    assert.equal(sent.outcome === 'stored' && sent.receipt.receipt, `receipt-${key}`);
    assert.deepEqual(asked(), ['POST 4', 'POST 1', 'PUT 4']);
    assert.deepEqual([held(), waiting()], [4, []]);
  });

  it('is sent as it is now when the first words had not arrived', async () => {
    const page = openPageOn(device);
    service.meet('connection breaks');
    await page.send(saying(1));
    const asked = asking();
    assert.equal((await page.send(saying(4))).outcome, 'stored');
    assert.deepEqual(asked(), ['POST 4']);
    assert.deepEqual([held(), waiting()], [4, []]);
  });

  it('is not sent twice for words that were taken back', async () => {
    const page = openPageOn(device);
    service.meet(lost, { status: 500 });
    await page.send(saying(1));
    await page.send(saying(2));
    const asked = asking();
    assert.equal((await page.send(saying(1))).outcome, 'stored');
    assert.deepEqual(asked(), ['POST 1']);
    assert.equal(held(), 1);
  });

  it('is changed again when a change may have been done, also back to what it was', async () => {
    const page = openPageOn(device);
    const breaks = ['connection breaks', 'connection breaks'] as const;
    service.meet(lost, 'stores', 'stores', lost, ...breaks);
    await page.send(saying(1));
    assert.equal((await page.send(saying(2))).outcome, 'waiting');
    assert.equal(held(), 2);
    const asked = asking();
    assert.equal((await page.send(saying(1))).outcome, 'stored');
    assert.deepEqual(asked(), ['POST 1', 'PUT 1']);
    assert.equal(held(), 1);
  });

  it('is brought to its end by the next page, which knows the earlier words', async () => {
    const page = openPageOn(device);
    service.meet(lost, { status: 500 });
    await page.send(saying(1));
    await page.send(saying(4));
    page.close();
    const next = openPageOn(device);
    await next.flush(true);
    assert.deepEqual([held(), waiting()], [4, []]);
    const [news] = next.news;
    assert.ok(news?.about === 'answer' && news.sent.outcome === 'stored');
    assert.deepEqual(news.feedback, saying(4).feedback);
  });

  it('can be said otherwise once more on the next page, which knows all of the earlier words', async () => {
    const page = openPageOn(device);
    service.meet(lost, { status: 500 });
    await page.send(saying(1));
    await page.send(saying(2));
    page.close();
    const asked = asking();
    assert.equal((await openPageOn(device).send(saying(3))).outcome, 'stored');
    assert.deepEqual(asked(), ['POST 3', 'POST 1', 'PUT 3']);
    assert.deepEqual([held(), waiting()], [3, []]);
  });

  it('is known by its earlier words also on a page that only finds it waiting for a login', async () => {
    const page = openPageOn(device);
    service.meet(lost, { status: 401 });
    await page.send(saying(1));
    await page.flush(true);
    assert.deepEqual(
      waiting().map(({ stopped }) => stopped),
      ['login'],
    );
    page.close();
    assert.equal((await openPageOn(device).send({ ...saying(3), token: 'entrato' })).outcome, 'stored');
    assert.deepEqual([held(), waiting()], [3, []]);
  });

  it('keeps each of its earlier words once, however often it is sent', async () => {
    const page = openPageOn(device);
    service.meet(...Array.from({ length: 7 }, () => ({ status: 500 })));
    for (const rate of [1, 2, 1, 2, 3, 1, 2] as const) await page.send(saying(rate));
    const [entry] = waiting();
    assert.deepEqual(entry?.earlier?.map(({ answers }) => answers.rate).sort(), [1, 3]);
  });

  it('keeps its key and its past also when it was refused and let go in between', async () => {
    const page = openPageOn(device);
    service.meet(lost, { status: 422, code: 'not-valid' });
    await page.send(saying(1));
    assert.equal((await page.send(saying(2))).outcome, 'refused');
    await page.forget(key);
    assert.equal((await page.send(saying(3))).outcome, 'stored');
    assert.deepEqual([held(), waiting()], [3, []]);
  });

  it('counts once also when its earlier words arrive while it is being written', async () => {
    const page = openPageOn(device);
    service.meet('connection breaks');
    await page.send(saying(1));
    await page.flush(true);
    assert.equal(held(), 1);
    assert.equal((await page.send(saying(4))).outcome, 'stored');
    assert.equal((await page.send(saying(1))).outcome, 'stored');
    assert.deepEqual([held(), waiting()], [1, []]);
  });

  it('keeps them without storage as well', async () => {
    device.broken = new DOMException('denied', 'SecurityError');
    const page = openPageOn(device);
    service.meet(lost);
    await page.send(saying(1));
    assert.equal((await page.send(saying(4))).outcome, 'stored');
    assert.equal(held(), 4);
  });

  for (const [status, code] of [
    [409, 'too-late'],
    [410, 'withdrawn'],
    [404, 'not-found'],
    [405, 'method-not-allowed'],
    [422, 'not-the-same-subject'],
  ] as const)
    it(`is refused with the receipt of the first when the service does not change it: ${code}`, async () => {
      const page = openPageOn(device);
      service.meet(lost, 'stores', 'stores', { status, code });
      await page.send(saying(1));
      const sent = await page.send(saying(4));
      assert.ok(sent.outcome === 'refused');
      assert.deepEqual([sent.error.problem, sent.receipt?.receipt], [code, `receipt-${key}`]);
      assert.equal(held(), 1);
      assert.deepEqual(
        waiting().map(({ stopped }) => stopped),
        ['refused'],
      );
    });

  it('is refused when the service holds under its key what nobody here has said', async () => {
    await openPageOn(memoryStorage()).send(saying(5));
    const sent = await openPageOn(device).send(saying(1));
    assert.equal(sent.outcome === 'refused' && sent.error.problem, 'key-reused');
    assert.equal(held(), 5);
  });

  it('is not overtaken by its earlier words, which this page was sending by itself', async () => {
    const page = openPageOn(device);
    service.meet('connection breaks');
    await page.send(saying(1));
    const asked = asking();
    const release = service.hold();
    const flushing = page.flush(true);
    while (asked().length < 1) await new Promise((resolve) => setImmediate(resolve));
    const sending = page.send(saying(4));
    while (asked().length < 2) await new Promise((resolve) => setImmediate(resolve));
    release();
    assert.equal((await sending).outcome, 'stored');
    await flushing;
    await settled(page);
    assert.deepEqual([held(), waiting(), page.news], [4, [], []]);
  });

  it('is not overtaken by another tab, which was sending its earlier words', async () => {
    const page = openPageOn(device);
    service.meet('connection breaks');
    await page.send(saying(1));
    const asked = asking();
    const release = service.hold();
    const other = openPageOn(device, { random: () => 0.25 });
    const flushing = other.flush(true);
    while (asked().length < 1) await new Promise((resolve) => setImmediate(resolve));
    service.meet({ status: 500 });
    const sending = page.send(saying(4));
    while (asked().length < 2) await new Promise((resolve) => setImmediate(resolve));
    release();
    await Promise.all([sending, flushing]);
    const last = openPageOn(device);
    await last.flush(true);
    assert.deepEqual([held(), waiting()], [4, []]);
  });

  const faults: readonly Fault[] = [
    'stores',
    lost,
    'connection breaks',
    'captive portal',
    'echoes another id',
    { status: 500 },
    { status: 429, headers: { 'retry-after': '5' } },
    { status: 503, headers: { 'retry-after': '5' } },
  ];
  it('is held once and as it was last said, whatever its sendings meet, and never thanked for before', async () => {
    const rate = fc.constantFrom<Rate>(1, 2, 3, 4, 5);
    const some = fc.array(fc.constantFrom(...faults), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(rate, { minLength: 1, maxLength: 4 }), some, fc.boolean(), async (rates, met, left) => {
        device = memoryStorage();
        key = randomUUID();
        const before = service.stored.size;
        service.meet(...met);
        let page = openPageOn(device, { http: { timeout: 1000 } });
        let said: string | undefined;
        for (const next of rates) {
          said = (await page.send(saying(next))).outcome;
          if (said === 'stored') assert.equal(held(), next);
          if (said === 'stored') break;
        }
        if (left && said !== 'stored') {
          page.close();
          page = openPageOn(device, { http: { timeout: 1000 } });
        }
        const last = waiting()[0]?.feedback.answers.rate;
        if (said !== 'stored') assert.equal(await outcome(page), 'stored');
        if (last !== undefined) assert.equal(held(), last);
        assert.deepEqual([service.stored.size, waiting()], [before + 1, []]);
      }),
      { numRuns: 40 },
    );
  });
});
