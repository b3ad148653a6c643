import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Feedback, StoredAnswer } from '@civita/sdk';
import { schemas } from '@civita/sdk/wire';
import { issueLogin } from '@civita/service';
import { about, count, figures, send } from './answers.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { Town } from './town.ts';
import { startTown } from './town.ts';

const secret = 'the secret of the portal, in tests';
const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: '/accedi' };
const HOUR = 3_600_000;

/** What the service said to the holder of a receipt. */
interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Partial<StoredAnswer> & { readonly code?: string };
}

/** What a receipt is good for, on whichever database. */
export function receiptContract(name: string, make: MakeStore): void {
  describe(`A receipt on ${name}`, () => {
    let store: Store;
    let town: Town;
    let now = Date.parse('2026-11-22T10:11:30Z');
    before(async () => {
      store = await make();
      town = await startTown(store, { env: gate, now: () => now });
    });
    afterEach(async () => {
      await forgetAnswers(store);
    });
    after(async () => {
      await town.stop();
      await store.remove();
    });

    async function show(method: string, id: string, receipt: string | null, feedback?: Feedback): Promise<Told> {
      const response = await fetch(`${town.url}v1/feedback/${id}`, {
        method,
        headers: {
          ...(receipt === null ? {} : { authorization: `Receipt ${receipt}` }),
          ...(method === 'GET' ? {} : { 'x-civita': '1' }),
          ...(feedback ? { 'content-type': 'application/json' } : {}),
        },
        ...(feedback ? { body: JSON.stringify(feedback) } : {}),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: (text ? JSON.parse(text) : {}) as Told['body'],
      };
    }

    async function sent(feedback: Feedback = about('/')): Promise<{ readonly id: string; readonly receipt: string }> {
      const { body } = await send(town.url, feedback);
      assert.ok(body.id && body.receipt);
      return { id: body.id, receipt: body.receipt };
    }

    const ratesOf = async (): Promise<unknown> => figures(town.url, '/').then((read) => 'rates' in read && read.rates);

    it('shows its holder the answer as it was sent, when, and until when it can be changed', async () => {
      const feedback = about('/', { rate: 2, reasons: ['other', 'unclear'], text: 'Non trovo la data' });
      const { id, receipt } = await sent(feedback);
      const told = await show('GET', id, receipt);
      assert.equal(told.status, 200);
      assert.deepEqual(told.body, {
        ...{ id, feedback, received: '2026-11-22T10:11Z', changeableUntil: '2026-11-23T10:11Z' },
      });
      assert.ok(schemas.answer.safeParse(told.body).success);
      assert.equal(told.headers.get('cache-control'), 'no-store');
      assert.equal((await show('GET', id.toUpperCase(), receipt)).status, 200);
    });

    it('changes what the answer says, and the figures with it; the first sending stays a repeat', async () => {
      const first = about('/', { rate: 1, reasons: ['unclear'], text: 'Male' });
      const { id, receipt } = await sent(first);
      const better = about('/', { rate: 5, reasons: ['clear'] });
      const told = await show('PUT', id, receipt, better);
      assert.deepEqual([told.status, told.body.feedback], [200, better]);
      assert.deepEqual(await ratesOf(), [0, 0, 0, 0, 1]);
      assert.deepEqual(await figures(town.url, '/').then((read) => 'reasons' in read && read.reasons), { clear: 1 });
      const again = await show('PUT', id, receipt, better);
      assert.deepEqual([again.status, again.body], [200, told.body]);
      const late = await send(town.url, first, { key: id });
      assert.deepEqual([late.status, late.body.receipt], [200, receipt]);
      assert.deepEqual(await ratesOf(), [0, 0, 0, 0, 1]);
      assert.doesNotMatch(JSON.stringify(await store.query('select * from answers')), /Male/);
    });

    it('withdraws the answer: nothing of it is left, figures follow, and a late repeat does not bring it back', async () => {
      const { id, receipt } = await sent();
      await sent();
      assert.equal(await count(town.url, '/'), 2);
      assert.equal((await show('DELETE', id, receipt)).status, 204);
      assert.equal((await show('DELETE', id, receipt)).status, 204);
      assert.equal(await count(town.url, '/'), 1);
      assert.deepEqual(await store.query(`select id from answers where id = '${id}'`), []);
      assert.deepEqual(Object.keys((await store.query('select * from withdrawn'))[0] ?? {}), ['city', 'id']);
      const repeat = await send(town.url, about('/'), { key: id });
      assert.deepEqual([repeat.status, repeat.body.code], [410, 'withdrawn']);
      assert.equal(await count(town.url, '/'), 1);
      for (const method of ['GET', 'PUT']) {
        const told = await show(method, id, receipt, method === 'PUT' ? about('/') : undefined);
        assert.deepEqual([told.status, told.body.code], [410, 'withdrawn']);
      }
    });

    it('is asked for in one way: a wrong code, none, and an id that nobody used get the same answer', async () => {
      const { id, receipt } = await sent();
      const wrong = `${receipt.startsWith('A') ? 'B' : 'A'}${receipt.slice(1)}`;
      const other = await sent();
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const told = [];
        for (const [at, code] of [
          [id, wrong],
          [id, null],
          [id, ''],
          [id, `${receipt}A`],
          [id, other.receipt],
          [randomUUID(), receipt],
          ['nobody', receipt],
        ] as const) {
          const { status, body } = await show(method, at, code, method === 'PUT' ? about('/') : undefined);
          told.push(JSON.stringify([status, body]));
        }
        assert.equal(new Set(told).size, 1, told.join('\n'));
        assert.match(told[0] ?? '', /^\[404,.*"not-found"/);
      }
      assert.equal(await count(town.url, '/'), 2);
    });

    it('changes nothing about what was judged', async () => {
      const { id, receipt } = await sent();
      const told = await show('PUT', id, receipt, about('/altra'));
      assert.deepEqual([told.status, told.body.code], [422, 'not-the-same-subject']);
      const invalid = await show('PUT', id, receipt, about('/', {}));
      assert.deepEqual([invalid.status, invalid.body.code], [422, 'not-valid']);
      assert.deepEqual(await ratesOf(), [0, 0, 0, 0, 1]);
    });

    it('changes an answer for a day, and shows and withdraws it afterwards too', async () => {
      const { id, receipt } = await sent();
      now += 24 * HOUR;
      const late = await show('PUT', id, receipt, about('/', { rate: 1 }));
      assert.deepEqual([late.status, late.body.code], [409, 'too-late']);
      assert.equal((await show('GET', id, receipt)).status, 200);
      assert.equal((await show('DELETE', id, receipt)).status, 204);
    });

    it('needs no login, also where the answer did', async () => {
      const subject = { type: 'objective', id: 'ob-1', path: '/obiettivo-1' } as const;
      const yes: Feedback = { profile: 'utile', subject, answers: { useful: 'yes' }, lang: 'it' };
      const login = await issueLogin({ secret, city: 'palermo', subject, now });
      const { body } = await send(town.url, yes, { headers: { authorization: `Bearer ${login}` } });
      const no: Feedback = { ...yes, answers: { useful: 'no', text: 'Manca il costo' } };
      const told = await show('PUT', body.id ?? '', body.receipt ?? '', no);
      assert.deepEqual([told.status, told.body.feedback], [200, no]);
      assert.equal((await show('DELETE', body.id ?? '', body.receipt ?? '')).status, 204);
    });

    it('leaves one answer or none when sending, changing and withdrawing meet', async () => {
      for (let round = 0; round < 15; round += 1) {
        const { id, receipt } = await sent();
        await Promise.all([
          show('PUT', id, receipt, about('/', { rate: 2 })),
          send(town.url, about('/'), { key: id }),
          show('DELETE', id, receipt),
          show('PUT', id, receipt, about('/', { rate: 3 })),
          send(town.url, about('/'), { key: id }),
        ]);
        assert.equal((await send(town.url, about('/'), { key: id })).status, 410);
      }
      assert.deepEqual(await store.query('select id from answers'), []);
      assert.deepEqual(await store.query('select n from counts'), []);
      assert.equal(await count(town.url, '/'), 0);
    });

    it('says so while the database fails', async () => {
      const { id, receipt } = await sent();
      await store.query('alter table answers rename to away');
      const told = [];
      for (const method of ['GET', 'PUT', 'DELETE'])
        told.push(await show(method, id, receipt, method === 'PUT' ? about('/', { rate: 1 }) : undefined));
      await store.query('alter table away rename to answers');
      assert.deepEqual(
        told.map(({ status, body }) => [status, body.code]),
        Array(3).fill([503, 'unavailable']),
      );
      assert.equal((await show('GET', id, receipt)).status, 200);
    });
  });
}
