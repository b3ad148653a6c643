import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const report = '{"schemaVersion":1}';
const origin = 'https://www.comune.example';
/** A request of the page. */
type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const json = { 'content-type': 'application/json', 'x-civita': '1' };

describe('What a page of another origin sees of an answer', () => {
  let store: Store;
  let town: Town;
  let isBroken = false;
  const now = (): number => {
    if (isBroken) throw new Error('broken');
    return Date.now();
  };
  before(async () => {
    store = await onSqlite();
    const env = { CIVITA_ORIGINS: origin, CIVITA_RATE_LIMIT: '2' };
    town = await startTown(store, { env, now, reports: { 'palermo-2020': report } });
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  /** Status, and the headers of the Fetch standard with `Vary`, of an answer. */
  async function seen(path: string, init: Asked = {}): Promise<readonly [number, Record<string, string>]> {
    const response = await fetch(town.url + path, { ...init, headers: { origin, ...init.headers } });
    await response.arrayBuffer();
    const told = [...response.headers].filter(([name]) => name === 'vary' || name.startsWith('access-control-'));
    return [response.status, Object.fromEntries(told)];
  }

  const toListed = {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Retry-After',
    vary: 'Origin',
  };
  const toAll = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };
  const feedback = JSON.stringify(about('/'));

  it('is the same of one that is new, repeated, refused, one too many and failed, where answers are sent', async () => {
    const headers = { ...json, 'idempotency-key': randomUUID() };
    const post = { method: 'POST', headers, body: feedback };
    assert.deepEqual(await seen('v1/feedback', post), [201, toListed]);
    assert.deepEqual(await seen('v1/feedback', post), [200, toListed]);
    assert.deepEqual(await seen('v1/feedback', post), [429, toListed]);
    assert.deepEqual(await seen('v1/feedback', { method: 'PATCH' }), [405, toListed]);
    assert.deepEqual(await seen(`v1/feedback/${randomUUID()}`), [404, toListed]);
    assert.deepEqual(await seen(`v1/feedback/${randomUUID()}`, { method: 'HEAD' }), [404, toListed]);
    isBroken = true;
    assert.deepEqual(await seen('v1/feedback', post), [500, toListed]);
    isBroken = false;
  });

  it('is nothing of what is for staff', async () => {
    for (const path of ['v1/feedback', 'v1/feedback/export.json', 'v1/replies'])
      assert.deepEqual(await seen(path), [401, {}], path);
  });

  it('is told beforehand where answers are sent', async () => {
    const headers = { 'access-control-request-method': 'POST' };
    assert.deepEqual(await seen('v1/feedback', { method: 'OPTIONS', headers }), [
      204,
      {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'Authorization,Content-Type,Idempotency-Key,X-Civita',
        'access-control-expose-headers': 'Retry-After',
        'access-control-max-age': '600',
        vary: 'Origin, Access-Control-Request-Headers',
      },
    ]);
  });

  it('names no origin to a program, and says that it depends on it', async () => {
    const said = await send(town.url, about('/'), { headers: { 'content-type': 'text/plain' } });
    assert.equal(said.headers.get('access-control-allow-origin'), null);
    assert.equal(said.headers.get('vary'), 'Origin');
  });

  for (const path of ['reports/palermo-2020.json', 'v1/questionnaires/comuni', 'v1/openapi.json'])
    it(`is for all, whole and unchanged, of /${path}`, async () => {
      assert.deepEqual(await seen(path), [200, toAll]);
      assert.deepEqual(await seen(path, { method: 'HEAD' }), [200, toAll]);
      const tag = (await fetch(town.url + path)).headers.get('etag') ?? '';
      assert.deepEqual(await seen(path, { headers: { 'if-none-match': tag } }), [304, toAll]);
      assert.deepEqual(await seen(path, { method: 'DELETE' }), [405, toAll]);
    });

  it('is for all of figures, also of those that cannot be read or told', async () => {
    assert.deepEqual(await seen('v1/aggregates?subject=/'), [200, toAll]);
    assert.deepEqual(await seen('v1/aggregates'), [400, toAll]);
    assert.deepEqual(await seen('v1/aggregates?within=none'), [404, toAll]);
    await store.query('alter table counts rename to counts_gone');
    assert.deepEqual(await seen('v1/aggregates?subject=/'), [503, toAll]);
    await store.query('alter table counts_gone rename to counts');
    assert.deepEqual(await seen('v1/aggregates?subject=/'), [200, toAll]);
  });
});
