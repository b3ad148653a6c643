import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

describe('The log', () => {
  const lines: string[] = [];
  let store: Store;
  let town: Town;
  before(async () => {
    store = await onSqlite();
    const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
    town = await startTown(store, { log, reports: { 'palermo-2020': '{}' } });
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  it('has one line per request: method, pattern, status and time, and nothing of what was asked or said', async () => {
    const key = randomUUID();
    const said = await send(town.url, about('/segreto', { rate: 1, text: 'segreto' }), {
      key,
      headers: { 'user-agent': 'segreto', referer: 'https://segreto.example/' },
    });
    assert.equal(said.status, 201);
    await send(town.url, JSON.stringify({ segreto: 1 }));
    for (const path of [
      'v1/aggregates?subject=/segreto',
      'reports/segreto.json',
      'c/palermo/health?segreto',
      'c/segreto/health',
      'v1/segreto',
    ])
      await fetch(town.url + path).then((response) => response.text());
    const records = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    assert.deepEqual(
      records.map(({ method, route, status }) => [method, route, status]),
      [
        ['POST', '/v1/feedback', 201],
        ['POST', '/v1/feedback', 422],
        ['GET', '/v1/aggregates', 200],
        ['GET', '/reports/:file', 404],
        ['GET', '/c/:city/health', 200],
        ['GET', '/c/:city/*', 404],
        ['GET', '/v1/*', 404],
      ],
    );
    for (const record of records)
      assert.deepEqual(Object.keys(record), ['level', 'time', 'method', 'route', 'status', 'ms']);
    assert.doesNotMatch(lines.join(''), new RegExp(`segreto|127\\.0\\.0\\.1|::1|${key}|${said.body.receipt ?? ''}`));
  });

  it('says that an answer could not be stored by its code alone', async () => {
    lines.length = 0;
    await store.query('alter table answers rename to away');
    await send(town.url, about('/', { rate: 1, text: 'segreto' }));
    await store.query('alter table away rename to answers');
    const [failure] = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    assert.deepEqual([failure?.['event'], failure?.['code']], ['answer-not-stored', 'SQLITE_ERROR']);
    assert.deepEqual(Object.keys(failure ?? {}), ['level', 'time', 'event', 'code']);
  });
});
