import type { Outbox, OutboxNews, SendFeedback } from '@civita/sdk/outbox';
import { createOutbox, indexedStorage } from '@civita/sdk/outbox';
import { expect } from '@open-wc/testing';

type Answering = (key: string) => Response | Promise<Response>;

const stores: Answering = (key) =>
  new Response(JSON.stringify({ id: key, receipt: 'codice' }), {
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
const breaks: Answering = () => Promise.reject(new TypeError('Failed to fetch'));

const locks = navigator.locks as unknown as NonNullable<Parameters<typeof createOutbox>[0]['locks']>;

let answering: Answering;
let requests: string[];
let open: Outbox[];

beforeEach(async () => {
  answering = breaks;
  requests = [];
  open = [];
  for (const [key] of await indexedStorage().all()) await indexedStorage().change(key, () => undefined);
});

afterEach(() => {
  for (const outbox of open) outbox.close();
});

/** The outbox of a tab over this browser's IndexedDB, with or without its locks. */
function tab(hasLocks = true): Outbox {
  const outbox = createOutbox({
    storage: indexedStorage(),
    locks: hasLocks ? locks : undefined,
    after: () => () => undefined,
    http: {
      fetch: async (_url, { headers }) => {
        const key = new Headers(headers).get('idempotency-key') ?? '';
        requests.push(key);
        return answering(key);
      },
    },
  });
  open.push(outbox);
  return outbox;
}

function answer(): SendFeedback {
  const feedback = {
    profile: 'utile',
    subject: { type: 'page', id: '/', path: '/' },
    answers: { useful: 'no', text: 'Perché?' },
    lang: 'it',
  } as const;
  return { url: 'https://citta.example/v1/feedback', key: crypto.randomUUID(), feedback };
}

async function keys(): Promise<readonly string[]> {
  return (await indexedStorage().all()).map(([key]) => key);
}

describe('an outbox over IndexedDB', () => {
  it('keeps an answer that could not be sent for the next page, which sends it', async () => {
    const asked = answer();
    const page = tab();
    const sent = await page.send(asked);
    expect([sent.outcome, sent.kept]).to.deep.equal(['waiting', true]);
    page.close();
    expect((await tab().waiting()).map(({ feedback }) => feedback)).to.deep.equal([asked.feedback]);
    answering = stores;
    await tab().flush(true);
    expect(requests).to.deep.equal([asked.key, asked.key]);
    expect(await keys()).to.deep.equal([]);
  });

  it('has the answer before the request goes out', async () => {
    let before: readonly string[] = [];
    answering = async (key) => {
      before = await keys();
      return stores(key);
    };
    const asked = answer();
    expect((await tab().send(asked)).outcome).to.equal('stored');
    expect(before).to.deep.equal([asked.key]);
    expect(await keys()).to.deep.equal([]);
  });

  for (const hasLocks of [true, false])
    it(`is shared by tabs that send once, ${hasLocks ? 'by the browser’s locks' : 'by leases'}`, async () => {
      const asked = answer();
      await tab(hasLocks).send(asked);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      answering = async (key) => {
        await held;
        return stores(key);
      };
      const flushes = [tab(hasLocks), tab(hasLocks)].map(async (other) => other.flush(true));
      await Promise.race(flushes);
      release();
      await Promise.all(flushes);
      expect(requests).to.deep.equal([asked.key, asked.key]);
      expect(await keys()).to.deep.equal([]);
    });

  it('sets aside what cannot be read', async () => {
    await indexedStorage().change('broken', () => 'not an entry');
    const page = tab();
    const news: OutboxNews[] = [];
    page.subscribe((item) => news.push(item));
    await page.flush();
    expect(news).to.deep.equal([{ about: 'corrupted', key: 'broken' }]);
    expect(await keys()).to.deep.equal([]);
  });

  it('says that nothing is kept where the browser keeps nothing', async () => {
    const opening = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const sent = await tab().send(answer());
      expect([sent.outcome, sent.kept]).to.deep.equal(['waiting', false]);
    } finally {
      IDBFactory.prototype.open = opening;
    }
    expect(await keys()).to.deep.equal([]);
  });

  it('changes what is stored in one step', async () => {
    const storage = indexedStorage();
    const count = (stored: unknown): number => (typeof stored === 'number' ? stored : 0) + 1;
    await Promise.all(Array.from({ length: 10 }, async () => storage.change('count', count)));
    expect(await storage.all()).to.deep.equal([['count', 10]]);
  });
});
