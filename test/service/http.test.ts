import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const report = '{"schemaVersion":1}';
const someId = '00000000-0000-4000-8000-000000000000';
const listed = 'https://www.comune.example';

describe('What the service answers over HTTP', () => {
  let store: Store;
  let town: Town;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store, { reports: { 'palermo-2020': report }, env: { CIVITA_ORIGINS: listed } });
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  const ask = async (path: string, init?: RequestInit): Promise<Response> => fetch(town.url + path, init);

  it('serves a report to any page, with its tag, and says when it has not changed', async () => {
    const response = await ask('reports/palermo-2020.json', { headers: { origin: 'https://any.example' } });
    const tag = response.headers.get('etag') ?? '';
    assert.equal(await response.text(), report);
    assert.match(tag, /^"[\w-]{43}"$/);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=\d+/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
    const again = await ask('reports/palermo-2020.json', { headers: { 'if-none-match': `"other", ${tag}` } });
    assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', tag]);
    assert.match(again.headers.get('cache-control') ?? '', /^public/);
    const head = await ask('reports/palermo-2020.json', { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text(), head.headers.get('etag')], [200, '', tag]);
  });

  for (const [method, path, status, code] of [
    ['GET', 'reports/palermo-2021.json', 404, 'not-found'],
    ['GET', 'reports/__proto__.json', 404, 'not-found'],
    ['GET', 'reports/..%2Fpalermo-2020.json', 404, 'not-found'],
    ['GET', 'reports/palermo-2020', 404, 'not-found'],
    ['PUT', 'reports/palermo-2020.json', 401, 'login-needed'],
    ['DELETE', 'reports/palermo-2020.json', 405, 'method-not-allowed'],
    ['PATCH', 'v1/feedback', 405, 'method-not-allowed'],
    ['DELETE', 'v1/feedback', 405, 'method-not-allowed'],
    ['POST', 'v1/aggregates?subject=/', 405, 'method-not-allowed'],
    ['POST', 'health', 405, 'method-not-allowed'],
    ['POST', 'v1/feedback/export.csv', 405, 'method-not-allowed'],
    ['DELETE', 'v1/feedback/export.json', 405, 'method-not-allowed'],
    ['GET', `v1/feedback/${someId}/status`, 405, 'method-not-allowed'],
    ['PUT', `v1/feedback/${someId}/note`, 405, 'method-not-allowed'],
    ['DELETE', `v1/feedback/${someId}/tags`, 405, 'method-not-allowed'],
    ['PUT', 'v1/replies', 405, 'method-not-allowed'],
    ['GET', `v1/replies/${someId}`, 405, 'method-not-allowed'],
    ['GET', 'v1/questionnaires/comuni/open', 405, 'method-not-allowed'],
    ['DELETE', 'v1/questionnaires/comuni', 405, 'method-not-allowed'],
    ['POST', 'v1/openapi.json', 405, 'method-not-allowed'],
    ['DELETE', 'v1/staff/inbox', 405, 'method-not-allowed'],
    ['GET', 'v1/staff/logout', 405, 'method-not-allowed'],
    ['GET', 'v1/staff/export', 405, 'method-not-allowed'],
    ['POST', 'v1/staff/export.csv', 405, 'method-not-allowed'],
    ['POST', 'v1/feedback-form.css', 405, 'method-not-allowed'],
    ['GET', 'v1/aggregates', 400, 'subject-needed'],
    ['GET', 'v1/aggregates?subject=', 400, 'subject-needed'],
    ['GET', 'v1/aggregates?subject=%00', 400, 'subject-needed'],
    ['GET', `v1/aggregates?subject=${'x'.repeat(513)}`, 400, 'subject-needed'],
    ['GET', 'v2/feedback', 404, 'not-found'],
    ['GET', 'v1/answers', 404, 'not-found'],
    ['GET', 'c/roma/health', 404, 'not-found'],
    ['GET', 'c/roma/reports/palermo-2020.json', 404, 'not-found'],
    ['GET', 'c/palermo/nothing', 404, 'not-found'],
    ['GET', 'c/palermo', 404, 'not-found'],
  ] as const)
    it(`answers ${method} /${path.slice(0, 40)} with ${status} as problem+json`, async () => {
      const response = await ask(path, { method });
      const problem = (await response.json()) as { readonly status: number; readonly code: string };
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual([response.status, problem.status, problem.code], [status, status, code]);
      assert.equal(response.headers.has('allow'), status === 405);
    });

  it('serves its city under /c/<city> as at the root', async () => {
    assert.equal((await send(`${town.url}c/palermo/`, about('/sotto'))).status, 201);
    for (const base of ['', 'c/palermo/']) {
      const figures = (await ask(`${base}v1/aggregates?subject=/sotto`).then((response) => response.json())) as object;
      assert.ok('n' in figures && figures.n === 1);
      assert.equal(await ask(`${base}reports/palermo-2020.json`).then((response) => response.text()), report);
      assert.equal((await ask(`${base}health`)).status, 200);
    }
  });

  for (const [who, origin, status, allowed] of [
    ['a program', undefined, 201, null],
    ['a page of its own', 'own', 201, null],
    ['a listed page', listed, 201, listed],
    ['the same host without TLS', listed.replace('https', 'http'), 403, null],
    ['a host that ends like a listed one', 'https://evil-www.comune.example', 403, null],
    ['a host that begins like a listed one', `${listed}.evil.example`, 403, null],
    ['a sandboxed page', 'null', 403, null],
  ] as const)
    it(`${status === 201 ? 'takes' : 'refuses'} an answer from ${who}`, async () => {
      const from = origin === 'own' ? new URL(town.url).origin : origin;
      const headers = from === undefined ? {} : { origin: from };
      const said = await send(town.url, about('/origini'), { headers });
      assert.equal(said.status, status);
      assert.equal(said.headers.get('access-control-allow-origin'), allowed);
      assert.equal(said.headers.get('access-control-allow-credentials'), null);
      const preflight = await ask('v1/feedback', { method: 'OPTIONS', headers });
      assert.equal(preflight.headers.get('access-control-allow-origin'), allowed);
      if (allowed !== null)
        assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key,X-Civita/);
    });

  it('takes an answer from a page of its own behind a proxy that renames the host', async () => {
    const asked = new Request(`${town.url}v1/feedback`, {
      method: 'POST',
      headers: {
        ...{ host: 'internal:8080', origin: 'https://city.example', 'sec-fetch-site': 'same-origin' },
        ...{ 'content-type': 'application/json', 'x-civita': '1' },
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(about('/origini')),
    });
    assert.equal((await town.routes.fetch(asked)).status, 201);
  });

  it('refuses a body over 8 KiB also when its length is not told', async () => {
    const sent = request(`${town.url}v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': crypto.randomUUID() },
    });
    for (let n = 0; n < 10; n += 1) sent.write(' '.repeat(1024));
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    assert.equal(response.statusCode, 413);
  });

  it('stands beside the pages of a portal and touches none of them', async () => {
    const portal = new Hono();
    portal.get('/', (c) => c.text('home'));
    portal.notFound((c) => c.text('no such page', 404));
    portal.route('/', town.routes);
    const home = await portal.request('/');
    assert.deepEqual([await home.text(), home.headers.get('content-security-policy')], ['home', null]);
    assert.equal(await (await portal.request('/nothing')).text(), 'no such page');
    const ours = await portal.request('/v1/nothing');
    assert.equal(ours.headers.get('content-type'), 'application/problem+json');
    assert.equal(await (await portal.request('/reports/palermo-2020.json')).text(), report);
  });

  it('answers a failure of its own with a problem that tells nothing of it', async () => {
    const now = (): number => {
      throw new Error('segreto');
    };
    const broken = await startTown(store, { now });
    const said = await send(broken.url, about('/'));
    await broken.stop();
    assert.deepEqual([said.status, said.body.code], [500, 'failed']);
    assert.equal(said.headers.get('content-type'), 'application/problem+json');
    assert.doesNotMatch(JSON.stringify(said.body), /segreto/);
  });

  for (const path of ['health', 'v1/aggregates?subject=/', 'reports/palermo-2020.json', 'v1/nothing', 'c/roma/health'])
    it(`sends /${path} with headers that forbid framing, guessing the type and telling the address, and no cookie`, async () => {
      const { headers } = await ask(path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('strict-transport-security'), null);
      assert.equal(headers.get('x-powered-by'), null);
      assert.deepEqual(headers.getSetCookie(), []);
    });
});
