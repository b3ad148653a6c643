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
  async function answerFrom(address: string, forwarded?: string): Promise<Response> {
    const request = new Request(`${town.url}v1/feedback`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': crypto.randomUUID() },
        ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
      },
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
    ['192.0.2.7', '::ffff:c000:209', true],
    ['::ffff:192.0.2.7', '::ffff:c000:309', false],
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

  it('has an hourly limit too, and a refused answer costs nothing of either', async () => {
    await town.stop();
    town = await startTown(store, {
      env: { CIVITA_RATE_LIMIT: '3', CIVITA_RATE_LIMIT_HOUR: '5' },
      now: () => clock.now,
    });
    await use('192.0.2.7');
    for (let n = 0; n < 10; n += 1) assert.equal((await answerFrom('192.0.2.7')).status, 429);
    clock.now += MINUTE;
    for (let n = 0; n < 2; n += 1) assert.equal((await answerFrom('192.0.2.7')).status, 201);
    const refused = await answerFrom('192.0.2.7');
    assert.equal(refused.headers.get('retry-after'), '660');
    clock.now += 11 * MINUTE;
    assert.equal((await answerFrom('192.0.2.7')).status, 201);
    assert.equal((await answerFrom('192.0.2.7')).status, 429);
  });

  it('does not hold for the offices that the city lists', async () => {
    await town.stop();
    const env = { CIVITA_RATE_LIMIT: '1', CIVITA_OFFICES: '198.51.100.0/25, 2001:db8:1::/48' };
    town = await startTown(store, { env, now: () => clock.now });
    for (const [address, second] of [
      ['198.51.100.9', 201],
      ['::ffff:198.51.100.10', 201],
      ['2001:db8:1:7::1', 201],
      ['198.51.100.200', 429],
      ['2001:db8:2::1', 429],
      ['', 429],
    ] as const) {
      assert.equal((await answerFrom(address)).status, 201);
      assert.equal((await answerFrom(address)).status, second, address);
    }
  });

  for (const [proxies, forwarded, socket, counted] of [
    ['0', '203.0.113.9', '192.0.2.7', '192.0.2.7'],
    ['1', '203.0.113.9', '192.0.2.7', '203.0.113.9'],
    ['1', '198.51.100.1, 203.0.113.9', '192.0.2.7', '203.0.113.9'],
    ['1', '198.51.100.1,203.0.113.9:4711', '192.0.2.7', '203.0.113.9'],
    ['1', '[2001:db8::9]:4711', '192.0.2.7', '2001:db8::9'],
    ['2', '198.51.100.1, 203.0.113.9, 10.0.0.2', '10.0.0.1', '203.0.113.9'],
    ['2', '203.0.113.9', '10.0.0.1', '203.0.113.9'],
    ['1', 'unknown', '192.0.2.7', '192.0.2.7'],
    ['1', '', '192.0.2.7', '192.0.2.7'],
  ] as const)
    it(`behind ${proxies} proxies counts "${forwarded}" from ${socket} as ${counted}`, async () => {
      await town.stop();
      const env = { CIVITA_RATE_LIMIT: '1', CIVITA_PROXIES: proxies };
      town = await startTown(store, { env, now: () => clock.now });
      assert.equal((await answerFrom(socket, forwarded)).status, 201);
      const alone = proxies === '0' ? {} : { forwarded: counted };
      const other = proxies === '2' ? `${counted}, 10.0.0.2` : alone.forwarded;
      assert.equal((await answerFrom(proxies === '0' ? counted : '192.0.2.99', other)).status, 429);
      assert.equal(
        (await answerFrom('233.252.0.1', proxies === '2' ? '233.252.0.1, 10.0.0.2' : '233.252.0.1')).status,
        201,
      );
    });

  it('does not count figures that are read', async () => {
    await use('127.0.0.1');
    assert.equal((await fetch(`${town.url}v1/aggregates?subject=/`)).status, 200);
  });
});
