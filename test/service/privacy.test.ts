import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { issueLogin } from '@civita/service';
import { pino } from 'pino';
import { about } from './support/answers.ts';
import { tokenFor } from './support/staff.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const secret = 'the secret of the portal, in tests';

/** What must be nowhere afterwards: each is sent in every place where a browser or a proxy could put it. */
const MARK = 'zqxjk';
const address = '203.0.113.77';

describe('What the service keeps', () => {
  const lines: string[] = [];
  let store: Store;
  let town: Town;
  let admin: string;
  before(async () => {
    store = await onSqlite();
    const log = pino({ base: null, level: 'trace' }, { write: (line: string) => void lines.push(line) });
    const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: '/accedi' };
    town = await startTown(store, { log, env: { ...gate, CIVITA_PROXIES: '1', CIVITA_RATE_LIMIT: '1000' } });
    admin = (await tokenFor(store, 'admin')).token;
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  const marked = {
    'user-agent': `Browser/${MARK}`,
    referer: `https://${MARK}.example/?q=${MARK}`,
    cookie: `session=${MARK}`,
    'x-forwarded-for': address,
    forwarded: `for=${address};host=${MARK}.example`,
    'x-real-ip': address,
    from: `${MARK}@example.org`,
    'accept-language': `x-${MARK}`,
    'x-request-id': MARK,
    traceparent: `00-${MARK}`,
  };
  /** Asks from an address, with everything that could betray a person. */
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = `${town.url}${path}${path.includes('?') ? '&' : '?'}utm=${MARK}`;
    const request = new Request(url, { ...init, headers: { ...marked, ...(init.headers as Record<string, string>) } });
    return town.routes.fetch(request, { incoming: { socket: { remoteAddress: address } } });
  };

  it('is no address, browser, page of origin, query, cookie or account, in the database or in the log', async () => {
    const json = { 'content-type': 'application/json', 'x-civita': '1' };
    const key = randomUUID();
    const body = JSON.stringify(about('/orari', { rate: 1, text: 'Manca la domenica' }));
    const sent = await ask('v1/feedback', { method: 'POST', headers: { ...json, 'idempotency-key': key }, body });
    assert.equal(sent.status, 201);
    const { receipt } = (await sent.json()) as { receipt: string };
    const authorization = `Receipt ${receipt}`;
    assert.equal((await ask(`v1/feedback/${key}`, { headers: { authorization } })).status, 200);

    const subject = { type: 'objective', id: 'ob-1' } as const;
    const login = await issueLogin({ secret, city: 'palermo', subject, now: Date.now() });
    const gated = { profile: 'utile', subject: { ...subject, path: '/' }, answers: { useful: 'yes' }, lang: 'it' };
    const asked = await ask('v1/feedback', {
      method: 'POST',
      headers: { ...json, 'idempotency-key': randomUUID(), authorization: `Bearer ${login}` },
      body: JSON.stringify(gated),
    });
    assert.equal(asked.status, 201);

    const form = { profile: 'comuni', type: 'page', id: '/form', path: '/form' };
    const fields = new URLSearchParams({ ...form, lang: 'it', rate: '5', website: MARK });
    const own = { origin: new URL(town.url).origin, 'sec-fetch-site': 'same-origin' };
    const posted = await ask('v1/feedback-form', { method: 'POST', headers: own, body: fields });
    assert.equal(posted.status, 303);

    for (const path of [
      'v1/feedback-form?profile=comuni&type=page&id=/a&path=/a',
      'v1/aggregates?subject=/orari',
      'v1/staff/login',
      `v1/${MARK}`,
      `reports/${MARK}.json`,
      'health',
    ])
      await ask(path);
    for (const broken of ['{', JSON.stringify({ [MARK]: 1 })])
      await ask('v1/feedback', { method: 'POST', headers: { ...json, 'idempotency-key': randomUUID() }, body: broken });
    await ask('v1/feedback', { headers: { authorization: `Bearer ${admin}` } });
    await ask('v1/feedback', { headers: { authorization: `Bearer ${MARK}` } });
    const into = await ask('v1/staff/login', { method: 'POST', body: new URLSearchParams({ token: admin }) });
    assert.equal(into.status, 303);

    assert.ok(lines.length > 10);
    const kept = [lines.join(''), JSON.stringify(await dump())];
    for (const text of kept)
      for (const mark of [MARK, address, '203.0.113', receipt, login, admin, admin.slice(7), '127.0.0.1'])
        assert.equal(text.includes(mark), false, mark);
    assert.doesNotMatch(kept[0] ?? '', /Manca la domenica|\/orari/);
    assert.match(kept[1] ?? '', /Manca la domenica/);
    for (const file of await readdir(store.env['CIVITA_DATA']!)) {
      const bytes = await readFile(join(store.env['CIVITA_DATA']!, file), 'latin1');
      for (const mark of [MARK, address, receipt, admin])
        assert.equal(bytes.includes(mark), false, `${mark} in ${file}`);
    }
  });

  it('gives no cookie to anybody who is not staff', async () => {
    for (const path of [
      'v1/feedback-form?profile=comuni&type=page&id=/a&path=/a',
      'v1/aggregates?subject=/',
      'v1/staff/login',
    ])
      assert.deepEqual((await ask(path)).headers.getSetCookie(), []);
  });

  /** Every row of every table. */
  async function dump(): Promise<Readonly<Record<string, unknown>>> {
    const tables = await store.query("select name from sqlite_schema where type = 'table'");
    const rows = tables.map(
      async ({ name }) => [String(name), await store.query(`select * from "${String(name)}"`)] as const,
    );
    return Object.fromEntries(await Promise.all(rows));
  }
});
