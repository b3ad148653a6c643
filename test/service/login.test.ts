import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Feedback } from '@civita/sdk';
import { issueLogin } from '@civita/service';
import { decode, sign } from 'hono/jwt';
import { pino } from 'pino';
import { send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const secret = 'the secret of the portal, in tests';
const subject = { type: 'objective', id: 'ob-1', path: '/obiettivo-1' } as const;
const yes: Feedback = { profile: 'utile', subject, answers: { useful: 'yes' }, lang: 'it' };
const listed = 'https://www.comune.example';
const now = Date.parse('2026-11-22T10:00:00Z');
const at = now / 1000;

describe('A login', () => {
  const lines: string[] = [];
  let store: Store;
  let town: Town;
  before(async () => {
    store = await onSqlite();
    const env = {
      CIVITA_GATE: 'utile',
      CIVITA_LOGIN_SECRET: secret,
      CIVITA_LOGIN_URL: '/accedi',
      CIVITA_ORIGINS: listed,
    };
    const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
    town = await startTown(store, { env, log, now: () => now });
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  const good = { aud: 'palermo:objective:ob-1', iat: at, exp: at + 600, jti: randomUUID() };
  const without = (claim: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(good).filter(([name]) => name !== claim));
  const statusWith = async (authorization: string): Promise<number> =>
    (await send(town.url, yes, { headers: { authorization } })).status;

  it('is issued for one subject, for ten minutes, and names nobody', async () => {
    const { payload } = decode(await issueLogin({ secret, city: 'palermo', subject, now }));
    assert.deepEqual({ ...payload, jti: '' }, { ...good, jti: '' });
    assert.match(String(payload['jti']), /^[0-9a-f-]{36}$/);
  });

  it('is taken as RFC 6750 writes it, in whichever case', async () => {
    for (const scheme of ['Bearer', 'bearer'])
      assert.equal(await statusWith(`${scheme} ${await sign({ ...good, jti: randomUUID() }, secret)}`), 201);
  });

  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  for (const [title, token] of [
    ['nothing', () => ''],
    ['what is no token', () => 'abc'],
    ['a token of another secret', () => sign(good, 'the secret of somebody else, here')],
    ['a token for another objective', () => sign({ ...good, aud: 'palermo:objective:ob-2' }, secret)],
    ['a token for a page with that id', () => sign({ ...good, aud: 'palermo:page:ob-1' }, secret)],
    ['a token for another city', () => sign({ ...good, aud: 'monreale:objective:ob-1' }, secret)],
    ['a token for nothing', () => sign(without('aud'), secret)],
    ['a token that is over', () => sign({ ...good, iat: at - 600, exp: at }, secret)],
    ['a token of tomorrow', () => sign({ ...good, iat: at + 3600, exp: at + 4000 }, secret)],
    ['a token that is not valid yet', () => sign({ ...good, nbf: at + 300 }, secret)],
    ['a token that lasts for more than ten minutes', () => sign({ ...good, exp: at + 601 }, secret)],
    ['a token without an end', () => sign(without('exp'), secret)],
    ['a token without an id', () => sign(without('jti'), secret)],
    ['a token by another algorithm', () => sign(good, secret, 'HS512')],
    ['a token that is not signed', async () => [none, (await sign(good, secret)).split('.')[1], ''].join('.')],
  ] as const)
    it(`is not ${title}`, async () => {
      assert.equal(await statusWith(`Bearer ${await token()}`), 401);
    });

  it('may be sent by the pages of listed origins', async () => {
    const preflight = await fetch(`${town.url}v1/feedback`, { method: 'OPTIONS', headers: { origin: listed } });
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization/);
  });

  it('is never written to the log, nor is who it belongs to', async () => {
    const token = await sign({ ...good, jti: randomUUID(), sub: 'RSSMRA80A01G273X' }, secret);
    assert.equal(await statusWith(`Bearer ${token}`), 201);
    await fetch(`${town.url}v1/feedback-form?profile=utile&type=objective&id=ob-1&path=/&login=${token}`);
    assert.ok(lines.length > 1);
    assert.doesNotMatch(lines.join(''), new RegExp(`${token}|RSSMRA|eyJ`));
    assert.doesNotMatch(JSON.stringify(await store.query('select * from answers')), /RSSMRA|eyJ/);
  });
});
