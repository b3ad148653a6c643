import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Report } from '@civita/sdk';
import { count, figures, send } from './support/answers.ts';
import { tokenFor } from './support/staff.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const text = readFileSync(new URL('../../packages/portal/data/palermo-2020.json', import.meta.url), 'utf8');
const report = JSON.parse(text) as Report;
const changed = JSON.stringify({ ...report, edition: { ...report.edition, title: { it: 'Cambiato' } } });

describe('A report', () => {
  let store: Store;
  let town: Town;
  let editor: string;
  let reader: string;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store, { reports: { 'palermo-2020': text } });
    editor = (await tokenFor(store, 'editor')).token;
    reader = (await tokenFor(store, 'reader')).token;
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  const read = async (name: string): Promise<{ text: string; tag: string; status: number }> => {
    const response = await fetch(`${town.url}reports/${name}.json`);
    return { text: await response.text(), tag: response.headers.get('etag') ?? '', status: response.status };
  };
  async function put(
    name: string,
    body: BodyInit,
    headers: Readonly<Record<string, string>> = {},
    token: string | null = editor,
  ): Promise<{ status: number; code: string | undefined; tag: string | null }> {
    const response = await fetch(`${town.url}reports/${name}.json`, {
      method: 'PUT',
      body,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    const said = await response.text();
    const { code } = (said ? JSON.parse(said) : {}) as { readonly code?: string };
    return { status: response.status, code, tag: response.headers.get('etag') };
  }

  it('is replaced by staff who has read it, at once and for good', async () => {
    const first = await read('palermo-2020');
    const said = await put('palermo-2020', changed, { 'if-match': first.tag });
    assert.equal(said.status, 204);
    const second = await read('palermo-2020');
    assert.deepEqual([second.text, second.tag], [changed, said.tag]);
    await town.stop();
    town = await startTown(store, { reports: { 'palermo-2020': text } });
    assert.equal((await read('palermo-2020')).text, changed);
    assert.equal((await put('palermo-2020', text, { 'if-match': second.tag })).status, 204);
  });

  it('is made by staff where there was none', async () => {
    assert.equal((await put('palermo-2021', text, { 'if-match': '"x"' })).status, 412);
    assert.equal((await put('palermo-2021', text)).status, 201);
    assert.equal((await read('palermo-2021')).text, text);
    assert.equal((await put('palermo-2021', text, { 'if-none-match': '*' })).status, 412);
  });

  it('is written by one of two who replace it at once', async () => {
    const { tag } = await read('palermo-2020');
    const other = changed.replace('Cambiato', 'Cambiato ancora');
    const said = await Promise.all([changed, other].map((body) => put('palermo-2020', body, { 'if-match': tag })));
    assert.deepEqual(said.map(({ status }) => status).sort(), [204, 412]);
    const now = await read('palermo-2020');
    assert.equal(now.text, said[0]?.status === 204 ? changed : other);
    await put('palermo-2020', text, { 'if-match': now.tag });
  });

  for (const [what, name, body, headers, who, status, code] of [
    ['nobody', 'palermo-2020', changed, { 'if-match': '*' }, null, 401, 'login-needed'],
    ['a token that is none', 'palermo-2020', changed, { 'if-match': '*' }, 'x', 401, 'login-needed'],
    ['a reader', 'palermo-2020', changed, { 'if-match': '*' }, 'reader', 403, 'role-needed'],
    ['who has not read it', 'palermo-2020', changed, {}, 'editor', 428, 'tag-needed'],
    ['who has read another', 'palermo-2020', changed, { 'if-match': '"old"' }, 'editor', 412, 'changed-meanwhile'],
    ['who sends no report', 'palermo-2020', '{"schemaVersion":1}', { 'if-match': '*' }, 'editor', 422, 'not-valid'],
    ['who sends half of one', 'palermo-2020', changed.slice(0, 999), { 'if-match': '*' }, 'editor', 422, 'not-valid'],
    [
      'who sends a form',
      'palermo-2020',
      changed,
      { 'content-type': 'text/plain' },
      'editor',
      415,
      'wrong-content-type',
    ],
    ['who names a folder', '..%2Fpalermo', changed, { 'if-match': '*' }, 'editor', 404, 'not-found'],
    ['who sends bytes', 'palermo-2020', new Uint8Array([34, 255, 34]), { 'if-match': '*' }, 'editor', 400, 'not-json'],
    [
      'who sends 17 MiB',
      'palermo-2020',
      `"${'x'.repeat(17 * 2 ** 20)}"`,
      { 'if-match': '*' },
      'editor',
      413,
      'too-large',
    ],
  ] as const)
    it(`is not written by ${what}`, async () => {
      const before = await read('palermo-2020');
      const token = who === 'reader' ? reader : who === 'editor' ? editor : who;
      const said = await put(name, body, headers, token);
      assert.deepEqual([said.status, said.code], [status, code]);
      assert.deepEqual(await read('palermo-2020'), before);
    });

  it('is served while the database fails', async () => {
    const before = await read('palermo-2020');
    await store.query('alter table reports rename to away');
    const meanwhile = await read('palermo-2020');
    await store.query('alter table away rename to reports');
    assert.deepEqual(meanwhile, before);
  });

  it('says what belongs to an objective, and its figures count all of it', async () => {
    const [project] = report.projects;
    const own = { type: 'objective', id: 'ob-1', path: '/' } as const;
    const part = { ...own, section: 'costi' };
    const other = { type: 'project', id: project?.id ?? '', path: '/p' } as const;
    for (const subject of [own, part, other, { type: 'page', id: '/altra', path: '/altra' } as const])
      await send(town.url, { profile: 'comuni', subject, answers: { rate: 5 }, lang: 'it' });
    assert.equal(await count(town.url, 'ob-1'), 2);
    const within = async (query: string): Promise<unknown> => {
      const response = await fetch(`${town.url}v1/aggregates?${query}`);
      const body = (await response.json()) as { readonly n?: number };
      return [response.status, body.n];
    };
    assert.deepEqual(await within('within=ob-1'), [200, 3]);
    assert.deepEqual(await within('subject=ob-1&within=ob-1'), [200, 3]);
    assert.deepEqual(await within(`subject=${other.id}&within=ob-1`), [200, 1]);
    assert.deepEqual(await within('subject=/altra&within=ob-1'), [404, undefined]);
    assert.deepEqual(await within('within=ob-99'), [404, undefined]);
    assert.deepEqual(await within('subject=ob-1&section=costi'), [200, 1]);
    assert.equal((await figures(town.url, 'ob-1')).asOf?.length, 17);
  });
});
