import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

/** The document, as far as the test reads it. */
interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly object[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly security?: readonly object[] }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

describe('The description of the API', () => {
  let store: Store;
  let town: Town;
  let text: string;
  let document: Document;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store);
    text = await fetch(`${town.url}v1/openapi.json`).then((response) => response.text());
    document = JSON.parse(text) as Document;
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  it('is sound OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
    assert.deepEqual([valid, errors], [true, undefined]);
    assert.match(document.openapi, /^3\.1\./);
  });

  it('has every route, and no route that is not there', () => {
    const routes = town.routes.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/c/'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    assert.deepEqual([...new Set(described)].sort(), [...new Set(routes)].sort());
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('says of each operation who may use it', () => {
    assert.deepEqual(document.security, []);
    const asked = (method: string, path: string): unknown => document.paths[path]?.[method]?.security ?? 'all';
    assert.equal(asked('get', '/v1/aggregates'), 'all');
    assert.deepEqual(asked('get', '/v1/feedback'), [{ staff: [] }]);
    assert.deepEqual(asked('get', '/v1/staff/inbox'), [{ cookie: [] }]);
    assert.equal(asked('post', '/v1/staff/login'), 'all');
  });

  it('has its paths below the place where it was read, and no slash before theirs', () => {
    assert.deepEqual(
      document.servers.map(({ url }) => url),
      ['..'],
    );
    const base = new URL(document.servers[0]?.url ?? '', `${town.url}v1/openapi.json`);
    assert.equal(base.href, town.url);
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
    assert.ok(references.length > 50);
    for (const name of references) assert.ok(name in document.components.schemas, name);
  });

  it('holds the wire schemas', () => {
    const names = ['report', 'feedback', 'receipt', 'answer', 'aggregate', 'questionnaire', 'problem'];
    for (const name of names) assert.ok(name in document.components.schemas, name);
  });

  it('is read by any page, and not sent again to who has it', async () => {
    const first = await fetch(`${town.url}v1/openapi.json`, { headers: { origin: 'https://any.example' } });
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${town.url}v1/openapi.json`, { headers: { 'if-none-match': tag } });
    assert.equal(again.status, 304);
  });
});
