import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';
import { about, count, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-11-22T10:00:00Z');

describe('A text', () => {
  const clock = { now: start };
  const jobs: (() => void)[] = [];
  let store: Store;
  before(async () => (store = await onSqlite()));
  beforeEach(() => {
    clock.now = start;
    jobs.length = 0;
  });
  after(async () => store.remove());

  /** A service whose day passes when the test says so. */
  async function open(env: Readonly<Record<string, string>> = {}): Promise<Town> {
    return startTown(store, {
      env,
      now: () => clock.now,
      every: (ms, job) => {
        assert.equal(ms, DAY);
        jobs.push(job);
        return () => jobs.splice(jobs.indexOf(job), 1);
      },
    });
  }
  const rowOf = async (id: string): Promise<Readonly<Record<string, unknown>> | undefined> =>
    (await store.query(`select text, note, rate, text_expires from answers where id = '${id}'`))[0];
  /** Stops the service, which waits for what its jobs do. */
  const settle = async (town: Town): Promise<void> => town.stop();

  for (const [days, passed, isKept] of [
    [undefined, 179, true],
    [undefined, 180, false],
    ['30', 29, true],
    ['30', 30, false],
    ['1', 400, false],
  ] as const)
    it(`with a term of ${days ?? '180'} days is ${isKept ? 'kept' : 'forgotten'} after ${passed}, and its answer counts`, async () => {
      const subject = `/${randomUUID()}`;
      const id = randomUUID();
      const town = await open(days === undefined ? {} : { CIVITA_TEXT_DAYS: days });
      await send(town.url, about(subject, { rate: 2, text: 'Manca l’anno' }), { key: id });
      await store.query(`update answers set note = 'Ha ragione' where id = '${id}'`);
      clock.now = start + passed * DAY;
      for (const job of jobs) job();
      await settle(town);
      const { text, note, rate, text_expires } = (await rowOf(id))!;
      assert.equal(text, isKept ? 'Manca l’anno' : null);
      assert.equal(note, isKept ? 'Ha ragione' : null);
      assert.deepEqual([rate, text_expires === null], [2, !isKept]);
      const again = await open();
      assert.equal(await count(again.url, subject), 1);
      await again.stop();
    });

  it('is forgotten at the start too, when its term ended while the service was down', async () => {
    const id = randomUUID();
    const first = await open();
    await send(first.url, about('/', { rate: 2, text: 'Manca l’anno' }), { key: id });
    await first.stop();
    clock.now = start + 200 * DAY;
    await settle(await open());
    assert.equal((await rowOf(id))?.['text'], null);
  });

  it('keeps the term that it was given, also when the setting changes', async () => {
    const id = randomUUID();
    const first = await open({ CIVITA_TEXT_DAYS: '30' });
    await send(first.url, about('/', { rate: 2, text: 'Manca l’anno' }), { key: id });
    await first.stop();
    clock.now = start + 31 * DAY;
    await settle(await open({ CIVITA_TEXT_DAYS: '365' }));
    assert.equal((await rowOf(id))?.['text'], null);
  });

  it('of another city on the same database is left alone', async () => {
    const id = randomUUID();
    const other = await open({ CIVITA_CITY: 'monreale' });
    await send(other.url, about('/', { rate: 2, text: 'Manca l’anno' }), { key: id });
    await other.stop();
    clock.now = start + 200 * DAY;
    await settle(await open());
    assert.equal((await rowOf(id))?.['text'], 'Manca l’anno');
  });

  it('takes the audit of more than two years ago with it', async () => {
    await (await open()).stop();
    for (const [id, days] of [
      ['old', 731],
      ['young', 729],
    ] as const)
      await store.query(
        `insert into audit (city, id, at, staff, what) values ('palermo', '${id}', ${start - days * DAY}, 'a', 'note')`,
      );
    await settle(await open());
    assert.deepEqual(
      (await store.query('select id from audit')).map(({ id }) => id),
      ['young'],
    );
  });
});
