import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { forgetAnswers, onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const DAY = 86_400_000;
const text = 'Comprate le nostre pastiglie su pastiglie.example';

describe('A text that many send', () => {
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  let store: Store;
  let town: Town;
  before(async () => (store = await onSqlite()));
  beforeEach(async () => (town = await startTown(store, { now: () => clock.now })));
  afterEach(async () => {
    await town.stop();
    await forgetAnswers(store);
  });
  after(async () => store.remove());

  const answer = async (words: string, key: string = randomUUID()): Promise<number> =>
    (await send(town.url, about('/', { rate: 1, text: words }), { key })).status;
  const statuses = async (): Promise<readonly unknown[]> =>
    (await store.query('select status from answers order by rowid')).map(({ status }) => status);

  it('is taken each time, and flagged from the third on, however it is written', async () => {
    for (const words of [text, text.toUpperCase(), `  ${text.replaceAll(' ', '  ')} 1`, text])
      assert.equal(await answer(words), 201);
    assert.deepEqual(await statuses(), ['new', 'new', 'suspected', 'suspected']);
    const [row] = await store.query("select signals from answers where status = 'suspected'");
    assert.deepEqual(JSON.parse(String(row?.['signals'])), ['repeated-text']);
  });

  it('is not flagged because one answer comes again', async () => {
    const key = randomUUID();
    for (let n = 0; n < 5; n += 1) await answer(text, key);
    await answer(text);
    assert.deepEqual(await statuses(), ['new', 'new']);
  });

  it('is forgotten after a day', async () => {
    for (let n = 0; n < 2; n += 1) await answer(text);
    clock.now += DAY;
    await answer(text);
    assert.deepEqual(await statuses(), ['new', 'new', 'new']);
  });

  it('is not flagged when it is short, as people write', async () => {
    for (let n = 0; n < 5; n += 1) await answer('Non funziona');
    assert.deepEqual(new Set(await statuses()), new Set(['new']));
  });
});
