import type { Feedback } from '@civita/sdk';
import type { Locks, OutboxEntry, OutboxOptions, SendFeedback } from '@civita/sdk/outbox';
import { OUTBOX_LIMITS } from '@civita/sdk/outbox';
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

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let service: FaultyService;
let device: MemoryStorage;

before(async () => {
  service = await faultyService();
});
after(() => service.close());
beforeEach(() => {
  service.meet();
  device = memoryStorage();
});

function openPage(options: Partial<OutboxOptions> = {}): Page {
  return openPageOn(device, options);
}

function answer(text = 'Manca la data.', extra: Partial<SendFeedback> = {}): SendFeedback {
  const feedback: Feedback = {
    profile: 'comuni',
    subject: { type: 'page', id: '/', path: '/' },
    answers: { rate: 2, text },
    lang: 'it',
  };
  return { url: service.url, key: randomUUID(), feedback, ...extra };
}

function waiting(): readonly OutboxEntry[] {
  return [...device.entries.values()] as readonly OutboxEntry[];
}

describe('an answer on its way', () => {
  it('is on the device before the first byte goes out, and off it after the service’s word (invariant 2)', async () => {
    const page = openPage();
    const asked = answer();
    const release = service.hold();
    const sending = page.send(asked);
    while (!service.requests.includes(asked.key)) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      waiting().map(({ key, feedback }) => [key, feedback]),
      [[asked.key, asked.feedback]],
    );
    release();
    const sent = await sending;
    assert.deepEqual(sent, {
      outcome: 'stored',
      receipt: { id: asked.key, receipt: `receipt-${asked.key}` },
      kept: true,
    });
    assert.deepEqual(waiting(), []);
  });

  it('is sent by the next page when this one was closed at once (invariant 8)', async () => {
    service.meet('connection breaks');
    const asked = answer();
    const page = openPage();
    assert.equal((await page.send(asked)).outcome, 'waiting');
    page.close();
    const next = openPage();
    next.clock += DAY;
    await next.flush();
    assert.equal(service.stored.get(asked.key), JSON.stringify(asked.feedback));
    assert.deepEqual(waiting(), []);
  });

  it('keeps nothing of a login', async () => {
    service.meet('connection breaks');
    await openPage().send(answer('', { token: 'segreto' }));
    assert.equal(waiting().length, 1);
    assert.doesNotMatch(JSON.stringify(waiting()), /segreto/);
  });

  const faults: readonly Fault[] = [
    'connection breaks',
    'stores, and the response is lost',
    'captive portal',
    'echoes another id',
    { status: 500 },
    { status: 502 },
    { status: 404 },
    { status: 429 },
    { status: 503, headers: { 'retry-after': '5' } },
  ];
  for (const fault of faults)
    it(`is no success and waits when it meets this (invariant 1): ${JSON.stringify(fault)}`, async () => {
      service.meet(fault);
      const page = openPage();
      const asked = answer();
      const sent = await page.send(asked);
      assert.deepEqual([sent.outcome, sent.kept], ['waiting', true]);
      assert.equal(waiting().length, 1);
      await settled(page);
      await page.pass();
      assert.deepEqual(
        page.news.map((item) => item.about === 'answer' && [item.key, item.sent.outcome]),
        [[asked.key, 'stored']],
      );
      assert.equal(service.stored.get(asked.key), JSON.stringify(asked.feedback));
      assert.deepEqual(waiting(), []);
    });

  it('counts once whatever it meets, however often, and is never thanked for without being stored (invariants 1, 5)', async () => {
    const some = fc.array(fc.constantFrom(...faults), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(some, async (met) => {
        device = memoryStorage();
        service.meet(...met);
        const first = service.requests.length;
        const page = openPage();
        const asked = answer();
        let { outcome } = await page.send(asked);
        assert.equal(outcome === 'stored', met.length === 0);
        for (let round = 0; round < met.length; round += 1) {
          await settled(page);
          await page.pass();
          const last = page.news.at(-1);
          if (last?.about === 'answer') outcome = last.sent.outcome;
        }
        assert.equal(outcome, 'stored');
        assert.equal(service.stored.get(asked.key), JSON.stringify(asked.feedback));
        assert.equal(new Set(service.requests.slice(first)).size, 1);
        assert.deepEqual(waiting(), []);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what waits', () => {
  it('is tried at growing distances, and delivered once after twenty failures (invariant 4)', async () => {
    service.meet(...Array.from({ length: 20 }, () => ({ status: 500 })));
    const page = openPage();
    const asked = answer();
    await page.send(asked);
    const waits: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      await settled(page);
      waits.push(page.wait() ?? 0);
      await page.pass();
    }
    assert.deepEqual(waits.slice(0, 4), [2500, 5000, 10_000, 20_000]);
    assert.equal(Math.max(...waits), HOUR / 2);
    assert.deepEqual(
      [...waits].sort((one, other) => one - other),
      waits,
    );
    assert.equal(service.requests.filter((key) => key === asked.key).length, 21);
    assert.ok(service.stored.has(asked.key));
  });

  it('spreads over all of its span, so that a thousand devices do not come back together (invariant 4)', async () => {
    const waits: (number | undefined)[] = [];
    for (const random of [0, 0.25, 0.999]) {
      device = memoryStorage();
      service.meet({ status: 500 });
      const page = openPage({ random: () => random });
      await page.send(answer());
      await settled(page);
      waits.push(page.wait());
    }
    assert.deepEqual(waits, [1000, 1250, 4995]);
  });

  for (const [said, seconds] of [
    ['90', 90],
    ['0', 1],
    ['999999', 3600],
    ['Wed, 21 Oct 2015 07:30:00 GMT', 120],
  ] as const)
    it(`waits as long as the service asks, within an hour (invariant 4): ${said}`, async () => {
      service.meet({ status: 429, headers: { 'retry-after': said, date: 'Wed, 21 Oct 2015 07:28:00 GMT' } });
      const page = openPage({ random: () => 0 });
      await page.send(answer());
      await settled(page);
      assert.equal(page.wait(), seconds * 1000);
      const before = service.requests.length;
      await page.flush();
      await page.flush(true);
      assert.equal(service.requests.length, before);
      await page.pass();
      assert.equal(service.requests.length, before + 1);
    });

  it('goes out when the network is back, without waiting for its turn (invariant 8)', async () => {
    service.meet('connection breaks');
    const page = openPage();
    await page.send(answer());
    await page.flush();
    assert.equal(waiting().length, 1);
    await page.flush(true);
    assert.equal(waiting().length, 0);
  });

  it('spares a service that has just asked to wait', async () => {
    service.meet('connection breaks', 'connection breaks', { status: 429, headers: { 'retry-after': '60' } });
    const page = openPage();
    await page.send(answer('uno'));
    await page.send(answer('due'));
    const before = service.requests.length;
    await page.flush(true);
    assert.equal(service.requests.length, before + 1);
  });

  for (const [what, jump] of [
    ['ahead', DAY],
    ['back', -DAY],
  ] as const)
    it(`neither expires nor freezes when the clock jumps a day ${what} (invariant 6)`, async () => {
      service.meet({ status: 500 }, { status: 500 });
      const page = openPage();
      const asked = answer();
      await page.send(asked);
      page.clock += jump;
      await page.flush();
      assert.equal(waiting().length, 1);
      await settled(page);
      await page.pass();
      assert.ok(service.stored.has(asked.key));
    });
});

describe('an answer that is not taken', () => {
  for (const status of [400, 409, 410, 413, 422])
    it(`is refused by status ${status}, and stays on the device until that was shown (invariant 2)`, async () => {
      service.meet({ status });
      const page = openPage();
      const asked = answer();
      assert.equal((await page.send(asked)).outcome, 'refused');
      assert.deepEqual(
        waiting().map(({ stopped }) => stopped),
        ['refused'],
      );
      const next = openPage();
      await next.flush();
      assert.deepEqual(next.news, [{ about: 'refused-before', key: asked.key }]);
      assert.equal(service.stored.has(asked.key), false);
      await next.forget(asked.key);
      assert.deepEqual(waiting(), []);
    });

  it('waits while what came first under its key is being stored', async () => {
    service.meet({ status: 409, code: 'still-running' });
    const page = openPage();
    const asked = answer();
    assert.notEqual((await page.send(asked)).outcome, 'refused');
    await settled(page);
    await page.pass();
    assert.ok(service.stored.has(asked.key));
  });

  for (const status of [401, 403])
    it(`waits for a login after status ${status}, and is not sent without one (invariant 2)`, async () => {
      service.meet({ status });
      const page = openPage();
      const asked = answer();
      assert.equal((await page.send(asked)).outcome, 'login');
      const before = service.requests.length;
      await openPage().flush(true);
      assert.equal(service.requests.length, before);
      assert.deepEqual(
        waiting().map(({ key, stopped }) => [key, stopped]),
        [[asked.key, 'login']],
      );
      assert.equal((await page.send({ ...asked, token: 'entrato' })).outcome, 'stored');
      assert.deepEqual(waiting(), []);
    });
});

describe('several tabs', () => {
  /** What browsers give: one holder for each name. */
  function webLocks(): Locks {
    const held = new Set<string>();
    return {
      async request(name, _options, work) {
        if (held.has(name)) return work(null);
        held.add(name);
        return work({}).finally(() => held.delete(name));
      },
    };
  }

  for (const [how, locks] of [
    ['by the browser’s locks', webLocks()],
    ['by leases', undefined],
  ] as const)
    it(`send what waits once, ${how} (invariant 5)`, async () => {
      service.meet('connection breaks');
      const asked = answer();
      await openPage({ locks }).send(asked);
      const tabs = [1, 2, 3].map((random) => openPage({ locks, random: () => random / 4 }));
      const before = service.requests.length;
      const release = service.hold();
      const flushes = tabs.map((tab) => {
        tab.clock += DAY;
        return tab.flush();
      });
      while (service.requests.length === before) await new Promise((resolve) => setImmediate(resolve));
      release();
      await Promise.all(flushes);
      assert.equal(service.requests.length, before + 1);
      assert.deepEqual(waiting(), []);
    });

  it('are not locked up by one that was killed while it was sending (invariant 3)', async () => {
    const asked = answer();
    const now = Date.UTC(2026, 10, 22);
    const killed: OutboxEntry = {
      schema: 1,
      key: asked.key,
      url: asked.url,
      feedback: asked.feedback,
      tries: 0,
      lease: { at: now, for: 30_000, by: 'another tab' },
    };
    device.entries.set(asked.key, killed);
    const page = openPage();
    await page.flush();
    assert.equal(service.stored.has(asked.key), false);
    page.clock += 30_000;
    await page.flush();
    assert.ok(service.stored.has(asked.key));
  });

  it('thank in the tab that asked, also when another one has sent it', async () => {
    service.meet('connection breaks');
    const page = openPage();
    const asked = answer();
    await page.send(asked);
    const other = openPage();
    await other.flush(true);
    assert.deepEqual(waiting(), []);
    await page.flush(true);
    const [item] = page.news;
    assert.ok(item?.about === 'answer' && item.sent.outcome === 'stored');
    assert.equal(item.sent.receipt.receipt, `receipt-${asked.key}`);
  });

  it('without locks that work send all the same', async () => {
    const locks: Locks = { request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')) };
    assert.equal((await openPage({ locks }).send(answer())).outcome, 'stored');
  });
});

describe('a device', () => {
  it('without storage is told apart, and sends while the page is open (invariant 7)', async () => {
    device.broken = new DOMException('denied', 'SecurityError');
    service.meet('connection breaks');
    const page = openPage();
    const asked = answer();
    const sent = await page.send(asked);
    assert.deepEqual([sent.outcome, sent.kept], ['waiting', false]);
    await settled(page);
    await page.pass();
    assert.ok(service.stored.has(asked.key));
    assert.deepEqual(
      page.news.map((item) => item.about === 'answer' && [item.sent.outcome, item.sent.kept]),
      [['stored', false]],
    );
  });

  it('whose storage goes away in between still counts once', async () => {
    service.meet('stores, and the response is lost');
    const page = openPage();
    const asked = answer();
    await page.send(asked);
    device.broken = new DOMException('quota', 'QuotaExceededError');
    await page.flush(true);
    device.broken = undefined;
    await openPage().flush(true);
    assert.equal(new Set(service.requests.slice(-3)).size, 1);
    assert.ok(service.stored.has(asked.key));
    assert.deepEqual(waiting(), []);
  });

  it('that is full keeps what it has and says that the new one is not kept (invariant 9)', async () => {
    const page = openPage();
    service.meet(...Array.from({ length: OUTBOX_LIMITS.entries + 1 }, () => 'connection breaks' as const));
    const kept: boolean[] = [];
    for (let count = 0; count <= OUTBOX_LIMITS.entries; count += 1) kept.push((await page.send(answer())).kept);
    assert.deepEqual([kept.indexOf(false), kept.filter((is) => !is).length], [OUTBOX_LIMITS.entries, 1]);
    assert.equal(waiting().length, OUTBOX_LIMITS.entries);
  });

  it('keeps no more text than it promises (invariant 9)', async () => {
    service.meet('connection breaks', 'connection breaks');
    const page = openPage();
    assert.equal((await page.send(answer('a'.repeat(3000)))).kept, true);
    device.entries.set('large', { schema: 2, padding: 'a'.repeat(OUTBOX_LIMITS.characters) });
    assert.equal((await page.send(answer())).kept, false);
  });

  it('sets aside what cannot be read, tells so, and sends the others', async () => {
    service.meet('connection breaks');
    const asked = answer();
    await openPage().send(asked);
    const broken = [null, 'text', {}, { ...waiting()[0], feedback: { profile: 1 } }, { ...waiting()[0], tries: 'x' }];
    broken.forEach((value, index) => device.entries.set(`broken-${index}`, value));
    const page = openPage();
    await page.flush(true);
    assert.ok(service.stored.has(asked.key));
    assert.equal(page.news.filter(({ about }) => about === 'corrupted').length, broken.length);
    assert.deepEqual([...device.aside.values()], broken);
    assert.deepEqual(waiting(), []);
  });

  it('leaves what a later version has stored as it is (invariant 10)', async () => {
    const later = { schema: 2, secret: 'of the future' };
    device.entries.set('later', later);
    const page = openPage();
    await page.flush(true);
    assert.deepEqual(device.entries.get('later'), later);
    assert.deepEqual(page.news, []);
  });

  it('is marked while something waits on it, and not longer', async () => {
    const marks: boolean[] = [];
    service.meet('connection breaks');
    const page = openPage({ mark: (waits) => marks.push(waits) });
    await page.send(answer());
    await settled(page);
    assert.deepEqual([marks[0], marks.at(-1)], [true, true]);
    await page.flush(true);
    assert.equal(marks.at(-1), false);
  });
});
