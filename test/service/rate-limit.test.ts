import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { about } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const MINUTE = 60_000;

describe('The rate limit', () => {
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  let store: Store;
  let town: Town;
  before(async () => (store = await onSqlite()));
  after(async () => store.remove());
  beforeEach(async () => (town = await startTown(store, { env: { CIVITA_RATE_LIMIT: '3' }, now: () => clock.now })));
  afterEach(async () => town.stop());

  /** An answer from an address. */
  async function answerFrom(address: string): Promise<Response> {
    const request = new Request(`${town.url}v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(about('/')),
    });
    return town.routes.fetch(request, { incoming: { socket: { remoteAddress: address } } });
  }

  async function use(address: string): Promise<void> {
    for (let n = 0; n < 3; n += 1) assert.equal((await answerFrom(address)).status, 201);
  }

  it('lets as many answers pass at once as a minute allows, then says how long to wait', async () => {
    await use('192.0.2.7');
    const refused = await answerFrom('192.0.2.7');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.equal(refused.headers.get('retry-after'), '20');
    clock.now += 20_000;
    assert.equal((await answerFrom('192.0.2.7')).status, 201);
    assert.equal((await answerFrom('192.0.2.7')).status, 429);
    clock.now += 10 * MINUTE;
    await use('192.0.2.7');
    assert.equal((await answerFrom('192.0.2.7')).status, 429);
  });

  for (const [one, other, same] of [
    ['192.0.2.7', '192.0.2.200', true],
    ['192.0.2.7', '::ffff:192.0.2.9', true],
    ['192.0.2.7', '192.0.3.7', false],
    ['2001:db8:0:1::1', '2001:db8:0:1:ffff:1:2:3', true],
    ['2001:db8:0:1::1', '2001:0DB8::1:0:0:0:9%eth0', true],
    ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
    ['::1', '2001:db8::1', false],
  ] as const)
    it(`counts ${one} and ${other} ${same ? 'together' : 'apart'}`, async () => {
      await use(one);
      assert.equal((await answerFrom(other)).status, same ? 429 : 201);
    });

  it('does not count figures that are read', async () => {
    await use('127.0.0.1');
    assert.equal((await fetch(`${town.url}v1/aggregates?subject=/`)).status, 200);
  });
});
