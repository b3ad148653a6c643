import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const listed = 'https://www.comune.example';

describe('The answer of a person who has its receipt', () => {
  let store: Store;
  let town: Town;
  let id: string;
  let receipt: string;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store, { env: { CIVITA_ORIGINS: listed } });
    const { body } = await send(town.url, about('/'));
    id = body.id ?? '';
    receipt = body.receipt ?? '';
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  const ask = async (method: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Response> =>
    fetch(`${town.url}v1/feedback/${id}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const good = (): Readonly<Record<string, string>> => ({
    ...{ authorization: `Receipt ${receipt}`, 'x-civita': '1', 'content-type': 'application/json' },
  });

  for (const [who, origin, status, allowed] of [
    ['a program', undefined, 200, null],
    ['a page of the service', 'own', 200, null],
    ['a listed page', listed, 200, listed],
    ['a listed host without TLS', listed.replace('https', 'http'), 403, null],
    ['a host that ends like a listed one', 'https://evil-www.comune.example', 403, null],
    ['a host that begins like a listed one', `${listed}.evil.example`, 403, null],
    ['a listed origin in capitals', listed.toUpperCase(), 403, null],
    ['a sandboxed page', 'null', 403, null],
  ] as const)
    for (const method of ['GET', 'PUT'])
      it(`is ${status === 200 ? 'given' : 'refused'} to ${who} by ${method}, and no origin is reflected`, async () => {
        const from = origin === 'own' ? new URL(town.url).origin : origin;
        const headers = { ...good(), ...(from === undefined ? {} : { origin: from }) };
        const said = await ask(method, headers, method === 'PUT' ? JSON.stringify(about('/')) : undefined);
        assert.equal(said.status, status);
        assert.equal(said.headers.get('access-control-allow-origin'), allowed);
        assert.equal(said.headers.get('access-control-allow-credentials'), null);
        const preflight = await ask('OPTIONS', from === undefined ? {} : { origin: from });
        assert.equal(preflight.headers.get('access-control-allow-origin'), allowed);
        if (allowed !== null) {
          assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /GET,PUT,DELETE/);
          assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization.*X-Civita/);
        }
      });

  for (const [what, method, headers, status, code] of [
    ['a change without X-Civita', 'PUT', { 'x-civita': '' }, 403, 'header-needed'],
    ['a change as a form', 'PUT', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
    ['a change as plain text', 'PUT', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
    ['a withdrawal without X-Civita', 'DELETE', { 'x-civita': '' }, 403, 'header-needed'],
    ['a withdrawal with the login of somebody', 'DELETE', { authorization: 'Bearer x' }, 404, 'not-found'],
    ['a method of another kind', 'PATCH', {}, 405, 'method-not-allowed'],
  ] as const)
    it(`is kept from ${what}`, async () => {
      const said = await ask(
        method,
        { ...good(), ...headers },
        method === 'DELETE' ? undefined : JSON.stringify(about('/')),
      );
      const problem = (await said.json()) as { readonly code: string };
      assert.deepEqual([said.status, problem.code], [status, code]);
      assert.equal(said.headers.get('content-type'), 'application/problem+json');
      assert.match(said.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal((await ask('GET', good())).status, 200);
    });

  for (const path of ['v1/openapi.json', 'v1/questionnaires/comuni', 'v1/aggregates?subject=/', 'ready'])
    it(`stands beside /${path}, which forbids framing and guessing, sets no cookie and takes no credentials`, async () => {
      const { headers } = await fetch(town.url + path, { headers: { origin: 'https://any.example' } });
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.deepEqual(headers.getSetCookie(), []);
    });
});
