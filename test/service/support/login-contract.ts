import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Feedback } from '@civita/sdk';
import { issueLogin } from '@civita/service';
import { decode } from 'hono/jwt';
import type { Said } from './answers.ts';
import { about, send } from './answers.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { Town } from './town.ts';
import { startTown } from './town.ts';

const secret = 'the secret of the portal, in tests';
const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: '/accedi' };
const subject = { type: 'objective', id: 'ob-1', path: '/obiettivo-1' } as const;
const yes: Feedback = { profile: 'utile', subject, answers: { useful: 'yes' }, lang: 'it' };

/** What the gate of a profile promises, on whichever database. */
export function loginContract(name: string, make: MakeStore): void {
  describe(`The gate of a profile on ${name}`, () => {
    let store: Store;
    let town: Town;
    let now = Date.parse('2026-11-22T10:00:00Z');
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

    const login = async (): Promise<string> => issueLogin({ secret, city: 'palermo', subject, now });
    const sendAs = async (token: string, key: string = randomUUID(), feedback = yes): Promise<Said> =>
      send(town.url, feedback, { key, headers: { authorization: `Bearer ${token}` } });
    const stored = async (): Promise<number> => (await store.query('select id from answers')).length;

    it('refuses an answer without a login, says how to bring one, and lets other profiles pass', async () => {
      const refused = await send(town.url, yes);
      assert.deepEqual([refused.status, refused.body.code], [401, 'login-needed']);
      assert.equal(refused.headers.get('content-type'), 'application/problem+json');
      assert.equal(refused.headers.get('www-authenticate'), 'Bearer');
      assert.equal(await stored(), 0);
      assert.equal((await send(town.url, about('/'))).status, 201);
    });

    it('takes one answer with a login, and its repeat, and no other', async () => {
      const token = await login();
      const key = randomUUID();
      const first = await sendAs(token, key);
      const again = await sendAs(token, key);
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(again.body, first.body);
      const other = await sendAs(token);
      assert.deepEqual([other.status, other.body.code], [401, 'login-spent']);
      assert.equal(other.headers.get('www-authenticate'), 'Bearer error="invalid_token"');
      assert.match(other.body.detail ?? '', /used for another answer/);
      assert.equal(await stored(), 1);
      assert.equal((await sendAs(await login())).status, 201);
    });

    it('takes one of many answers that arrive at once with one login', async () => {
      const token = await login();
      const said = await Promise.all(Array.from({ length: 20 }, () => sendAs(token)));
      assert.deepEqual(said.map(({ status }) => status).sort(), [201, ...Array<number>(19).fill(401)]);
      assert.equal(await stored(), 1);
    });

    it('spends no login on an answer that it could not store', async () => {
      const token = await login();
      await store.query('alter table answers rename to away');
      const refused = await sendAs(token);
      await store.query('alter table away rename to answers');
      assert.equal(refused.status, 503);
      assert.deepEqual(await store.query('select login from logins'), []);
      assert.equal((await sendAs(token)).status, 201);
    });

    it('keeps nothing by which a login leads to an answer, and forgets it once it is over', async () => {
      const key = randomUUID();
      const token = await login();
      await sendAs(token, key);
      const { jti } = decode(token).payload as { readonly jti: string };
      const kept = JSON.stringify([
        await store.query('select * from logins'),
        await store.query('select * from answers'),
      ]);
      assert.equal(kept.includes(jti), false);
      const [row] = await store.query('select login, answer from logins');
      assert.deepEqual(
        Object.values(row ?? {}).map((hash) => /^[\w-]{43}$/.test(String(hash))),
        [true, true],
      );
      now += 20 * 60_000;
      await sendAs(await login());
      const logins = await store.query('select login from logins');
      assert.equal(logins.length, 1);
      assert.notEqual(logins[0]?.['login'], row?.['login']);
    });
  });
}
