import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Feedback } from '@civita/sdk';
import { checkReceipt } from '@civita/sdk/wire';
import { about, count, figures, send } from './answers.ts';
import { badRequests } from './bad-requests.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { Town, TownOptions } from './town.ts';
import { startTown } from './town.ts';

/** What the service promises, on whichever database. */
export function serviceContract(name: string, make: MakeStore): void {
  describe(`The service on ${name}`, () => {
    let store: Store;
    let town: Town;
    before(async () => (store = await make()));
    beforeEach(async () => (town = await startTown(store)));
    afterEach(async () => {
      await town.stop();
      await forgetAnswers(store);
    });
    after(async () => store.remove());

    async function restart(options?: TownOptions): Promise<void> {
      await town.stop();
      town = await startTown(store, options);
    }

    it('stores an answer and gives its id and a receipt', async () => {
      const key = randomUUID();
      const { status, body } = await send(town.url, about('/'), { key });
      assert.equal(status, 201);
      assert.equal(body.id, key);
      assert.ok(checkReceipt(body).ok);
      assert.equal(await count(town.url, '/'), 1);
    });

    it('gives the same answer to a repeat, however its JSON is written, and counts it once', async () => {
      const key = randomUUID();
      const feedback = about('/', { rate: 2, reasons: ['unclear'], text: 'Non trovo la data' });
      const first = await send(town.url, feedback, { key });
      const reversed = Object.fromEntries(Object.entries(feedback).reverse()) as unknown as Feedback;
      const again = await send(town.url, JSON.stringify(reversed, null, 2), { key: key.toUpperCase() });
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(again.body, first.body);
      assert.equal(await count(town.url, '/'), 1);
    });

    it('refuses another body under the same key and keeps the first', async () => {
      const key = randomUUID();
      await send(town.url, about('/', { rate: 5 }), { key });
      const { status, body } = await send(town.url, about('/', { rate: 1 }), { key });
      assert.deepEqual([status, body.code], [422, 'key-reused']);
      assert.deepEqual(await figures(town.url, '/').then((read) => 'rates' in read && read.rates), [0, 0, 0, 0, 1]);
    });

    it('stores one of several equal answers that arrive at once and gives all of them its receipt', async () => {
      const keys = Array.from({ length: 20 }, () => randomUUID());
      const sent = keys.flatMap((key) => Array.from({ length: 5 }, () => send(town.url, about('/'), { key })));
      const byKey = Map.groupBy(await Promise.all(sent), ({ body }) => body.id);
      assert.deepEqual(new Set(byKey.keys()), new Set(keys));
      for (const said of byKey.values()) {
        assert.deepEqual(said.map(({ status }) => status).sort(), [200, 200, 200, 200, 201]);
        assert.equal(new Set(said.map(({ body }) => body.receipt)).size, 1);
      }
      assert.equal(await count(town.url, '/'), keys.length);
    });

    it('stores one of two different answers that arrive at once under one key', async () => {
      const key = randomUUID();
      const rates = [1, 5] as const;
      const said = await Promise.all(rates.map((rate) => send(town.url, about('/', { rate }), { key })));
      assert.deepEqual(said.map(({ status }) => status).sort(), [201, 422]);
      assert.equal(await count(town.url, '/'), 1);
    });

    it('keeps the count and the receipts over a restart', async () => {
      const key = randomUUID();
      const first = await send(town.url, about('/'), { key });
      await restart();
      assert.equal(await count(town.url, '/'), 1);
      const again = await send(town.url, about('/'), { key });
      assert.equal(again.status, 200);
      assert.deepEqual(again.body, first.body);
    });

    it('stores what the person gave, the minute, and nothing about the person', async () => {
      await restart({ now: () => Date.parse('2026-11-22T10:11:59.999Z') });
      const id = randomUUID();
      const subject = { type: 'section', id: 'spese', path: '/bilancio', version: '3', section: 'spese' } as const;
      const answers = { rate: 2, reasons: ['unclear', 'other'], text: ' Manca \u0000 l’anno \ud83d ' } as const;
      const feedback = { profile: 'comuni', subject, answers, lang: 'it' };
      const headers = { 'user-agent': 'Browser/1', referer: 'https://x.example/?q=1', cookie: 'a=1' };
      assert.equal((await send(town.url, feedback, { key: id, headers })).status, 201);
      const [row] = await store.query('select * from answers');
      assert.match(String(row?.['body_hash']), /^[\w-]{43}$/);
      assert.deepEqual(
        { ...row, received: Number(row?.['received']), text_expires: Number(row?.['text_expires']), body_hash: '' },
        {
          ...{ city: 'palermo', id, profile: 'comuni', subject_type: 'section', subject_id: 'spese' },
          ...{ path: '/bilancio', version: '3', section: 'spese', rate: 2, useful: null },
          ...{ reasons: '["other","unclear"]', text: 'Manca  l’anno \ufffd', lang: 'it' },
          ...{ received: Date.parse('2026-11-22T10:11:00Z'), body_hash: '' },
          ...{ status: 'new', note: null, tags: '[]', signals: '[]' },
          text_expires: Date.parse('2027-05-21T10:11:00Z'),
        },
      );
    });

    for (const { title, body, departure, status, code, pointers } of badRequests)
      it(`refuses ${title} and stores nothing`, async () => {
        const said = await send(town.url, body, departure);
        assert.deepEqual([said.status, said.body.code], [status, code]);
        assert.equal(said.headers.get('content-type'), 'application/problem+json');
        assert.deepEqual(said.body.errors?.map(({ pointer }) => pointer) ?? [], pointers ?? []);
        assert.equal(said.body.errors?.every(({ problem }) => problem.length > 0) ?? true, true);
        assert.deepEqual(await store.query('select * from answers'), []);
      });

    it('counts rates, useful answers and reasons of a subject, and no other subject', async () => {
      await send(town.url, about('/', { rate: 1, reasons: ['unclear', 'other'] }));
      await send(town.url, about('/', { rate: 3, reasons: ['unclear'] }));
      await send(town.url, about('/', { rate: 4, reasons: ['clear', 'other'] }));
      await send(town.url, about('/', { rate: 5 }));
      await send(town.url, about('/altra'));
      const read = await figures(town.url, '/');
      assert.ok('n' in read);
      const { subject, n, useful, rates, reasons } = read;
      assert.deepEqual([subject, n, useful.count, useful.rate], ['/', 4, 2, 0.5]);
      assert.deepEqual(rates, [1, 0, 1, 1, 1]);
      assert.deepEqual(reasons, { unclear: 2, other: 2, clear: 1 });
    });

    it('withholds the figures, and how many there are, until enough have answered', async () => {
      await restart({ env: { CIVITA_K: '5' } });
      for (let n = 0; n < 5; n += 1) {
        const read = await figures(town.url, '/');
        assert.ok('withheld' in read);
        assert.deepEqual(Object.keys(read).sort(), ['asOf', 'subject', 'withheld']);
        assert.equal(read.withheld.floor, 5);
        await send(town.url, about('/'));
      }
      assert.equal(await count(town.url, '/'), 5);
    });

    it('keeps cities on one database apart, also under one key', async () => {
      const secret = { CIVITA_SECRET: 'the same for both, in this test only' };
      await restart({ env: secret });
      const other = await startTown(store, { env: { ...secret, CIVITA_CITY: 'monreale' } });
      try {
        const key = randomUUID();
        const here = await send(town.url, about('/'), { key });
        const there = await send(other.url, about('/', { rate: 1 }), { key });
        assert.deepEqual([here.status, there.status], [201, 201]);
        assert.notEqual(here.body.receipt, there.body.receipt);
        assert.deepEqual([await count(town.url, '/'), await count(other.url, '/')], [1, 1]);
      } finally {
        await other.stop();
      }
    });

    it('stores each of many different answers that arrive at once', async () => {
      const said = await Promise.all(Array.from({ length: 300 }, () => send(town.url, about('/'))));
      assert.deepEqual(new Set(said.map(({ status }) => status)), new Set([201]));
      assert.equal(await count(town.url, '/'), 300);
    });

    it('refuses only the answer that the database refuses, of those that arrive at once', async () => {
      await store.query('create unique index no_text_twice on answers (city, text)');
      const texts = ['doppio', 'doppio', ...Array.from({ length: 40 }, (_, n) => `testo ${n}`)];
      const said = await Promise.all(texts.map((text) => send(town.url, about('/', { rate: 5, text }))));
      await store.query('drop index no_text_twice');
      assert.deepEqual(said.filter(({ status }) => status === 201).length, 41);
      assert.deepEqual(said.find(({ status }) => status !== 201)?.body.code, 'failed');
      assert.equal(await count(town.url, '/'), 41);
    });

    it('begins every unique and every foreign key with the city', async () => {
      const keys = await store.keys();
      assert.deepEqual(keys.find(({ table }) => table === 'answers')?.columns, ['city', 'id']);
      for (const { table, columns } of keys) assert.equal(columns[0], 'city', `${table}: ${columns.join(', ')}`);
    });

    it('says that it could not store an answer while the database fails, and stores it later under the same key', async () => {
      const key = randomUUID();
      await store.query('alter table answers rename to away');
      const refused = await send(town.url, about('/'), { key });
      await store.query('alter table away rename to answers');
      await store.query('alter table counts rename to away');
      const unread = await fetch(`${town.url}v1/aggregates?subject=/`);
      await store.query('alter table away rename to counts');
      assert.deepEqual([refused.status, refused.body.code], [503, 'unavailable']);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      assert.equal(unread.status, 503);
      assert.equal((await send(town.url, about('/'), { key })).status, 201);
    });

    it('says that it runs, and that its database answers', async () => {
      for (const path of ['health', 'ready']) {
        const response = await fetch(town.url + path);
        assert.equal(response.status, 200);
        assert.deepEqual(await response.json(), { status: 'ok' });
      }
    });
  });
}
