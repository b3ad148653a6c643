import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { checkFeedback, jsonSchemas } from '@civita/sdk/wire';
import fc from 'fast-check';
import { about, send } from './support/answers.ts';
import { tokenFor } from './support/staff.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

/** Longest that any answer may take, in milliseconds: a request that hangs is one that never ends. */
const PATIENCE = 20_000;

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const root = jsonSchemas().feedback as Schema;
const hostile = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud83d',
  '__proto__',
  '../',
  "'; drop table answers;--",
  '{{7*7}}',
  '/',
  '/a?b#c',
);
const words = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('comuni', 'utile', 'it', '/', 'clear'),
);

/** Values of the shape that a schema asks for, without its finer rules: some are valid, most nearly. */
function shaped(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return shaped(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(shaped));
  if (schema.enum) return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...schema.enum) }, fc.jsonValue());
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.type === 'object') {
    const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, shaped(part)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.type === 'array') return fc.array(shaped(schema.items ?? {}), { maxLength: 12 });
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 1, max: 5 }));
  return words;
}

const valid = fc
  .record({
    path: fc.constantFrom('/', '/a', '/è'),
    rate: fc.constantFrom<1 | 3 | 5>(1, 3, 5),
    text: fc.option(fc.string({ unit: 'grapheme', maxLength: 150 }), { nil: undefined }),
  })
  .map(({ path, rate, text }) => about(path, { rate, ...(text === undefined ? {} : { text }) }));

const near = fc
  .tuple(valid, fc.constantFrom('profile', 'subject', 'answers', 'lang', 'more', '__proto__'), fc.jsonValue())
  .map(([answer, name, value]) =>
    JSON.stringify(answer).replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(value)}}`),
  );

const body = fc.oneof(
  valid.map((answer) => JSON.stringify(answer)),
  near,
  shaped(root).map((value) => JSON.stringify(value)),
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('['.repeat(4000), '{"a":'.repeat(1500), '"\\ud83d"', '1e999', '\ufeff{}'),
);

describe('The service, whatever is sent', () => {
  let store: Store;
  let town: Town;
  let token: string;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store, { reports: { 'palermo-2020': '{"schemaVersion":1}' } });
    token = (await tokenFor(store, 'admin')).token;
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(town.url + path, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.clone().text();
    assert.ok(response.status < 500, `${init.method ?? 'GET'} ${path}: ${response.status} ${text.slice(0, 200)}`);
    if (response.status > 399 && !(response.headers.get('content-type') ?? '').startsWith('text/html')) {
      assert.equal(response.headers.get('content-type'), 'application/problem+json', path);
      if (init.method !== 'HEAD') assert.equal((JSON.parse(text) as { status: number }).status, response.status);
    }
    return response;
  }

  it('never fails on an answer, and stores none that the schema refuses', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const key = randomUUID();
        const headers = { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': key };
        const { status } = await ask('v1/feedback', { method: 'POST', headers, body: sent });
        let isValid = false;
        try {
          isValid = checkFeedback(JSON.parse(sent)).ok;
        } catch {
          // No JSON is no answer.
        }
        const rows = await store.query(`select rate, useful, profile from answers where id = '${key}'`);
        assert.equal(rows.length, status === 201 ? 1 : 0);
        assert.ok(status !== 201 || isValid, sent);
        const [row] = rows;
        if (row) assert.equal(row['rate'] === null, row['useful'] !== null);
      }),
      { numRuns: 250 },
    );
  });

  it('never fails on a change, and changes nothing to what the schema refuses', async () => {
    const { body: stored } = await send(town.url, about('/'));
    const path = `v1/feedback/${stored.id ?? ''}`;
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const headers = {
          'content-type': 'application/json',
          'x-civita': '1',
          authorization: `Receipt ${stored.receipt ?? ''}`,
        };
        await ask(path, { method: 'PUT', headers, body: sent });
        const told = (await (await ask(path, { headers })).json()) as { readonly feedback: unknown };
        assert.ok(checkFeedback(told.feedback).ok);
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on any route, method, query, header or body', async () => {
    const paths = [...new Set(town.routes.routes.map(({ path }) => path).filter((path) => !path.includes('*')))].map(
      (path) => path.replace('/c/:city', '/c/palermo').slice(1),
    );
    const parameters = [
      'subject',
      'profile',
      'section',
      'version',
      'within',
      'lang',
      'id',
      'path',
      'token',
      'login',
      'status',
    ].concat(['cursor', 'limit', 'from', 'rate', 'do', 'type', 'unmasked']);
    const request = fc.record({
      path: fc.constantFrom(...paths),
      part: fc.oneof(words, fc.uuid(), fc.constantFrom('comuni', 'palermo-2020.json')),
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
      query: fc.dictionary(fc.constantFrom(...parameters), words, { maxKeys: 4 }),
      type: fc.constantFrom(
        'application/json',
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data',
        '',
      ),
      authorization: fc.constantFrom('', 'Receipt x', 'Bearer x', 'Bearer', 'STAFF'),
      origin: fc.constantFrom('', 'null', 'https://evil.example', 'x'),
      tag: fc.constantFrom('', '*', '"x"', 'W/"x", "y'),
      form: fc.dictionary(
        fc.constantFrom('code', 'token', 'key', 'profile', 'type', 'id', 'path', 'rate', 'text', 'lang'),
        words,
      ),
      body,
    });
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ path, part, method, query, type, authorization, origin, tag, form, body: sent }) => {
          const asked = path.replace(/:\w+/g, () => encodeURIComponent(part.toWellFormed()));
          const search = new URLSearchParams(
            Object.entries(query).map(([name, value]) => [name, value.toWellFormed()]),
          );
          const headers = Object.entries({
            ...{ 'content-type': type, origin, 'if-match': tag, 'if-none-match': tag, 'x-civita': '1' },
            authorization: authorization === 'STAFF' ? `Bearer ${token}` : authorization,
            'idempotency-key': randomUUID(),
          }).filter(([, value]) => value !== '');
          const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
          const payload = type.includes('form-url') ? new URLSearchParams(Object.entries(form)).toString() : sent;
          await ask(`${asked}?${search.toString()}`, { method, headers, ...(hasBody ? { body: payload } : {}) });
        },
      ),
      { numRuns: 700 },
    );
  });
});
