import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { figures } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

describe('The share of useful answers', () => {
  let store: Store;
  let town: Town;
  before(async () => {
    store = await onSqlite();
    town = await startTown(store);
  });
  after(async () => {
    await town.stop();
    await store.remove();
  });

  /** Counts as answers would have left them: `useful` of `n` about one subject. */
  async function fill(subject: string, useful: number, n: number): Promise<void> {
    for (const [cell, count] of Object.entries({ 4: useful, 3: n - useful }))
      if (count > 0)
        await store.query(`insert into counts values ('palermo', '${subject}', 'comuni', '', '', '${cell}', ${count})`);
  }

  for (const [useful, n, low, high] of [
    [0, 0, null, null],
    [0, 1, 0, 0.793451],
    [1, 1, 0.206549, 1],
    [0, 10, 0, 0.277533],
    [5, 10, 0.236593, 0.763407],
    [8, 10, 0.490162, 0.943318],
    [10, 10, 0.722467, 1],
    [90, 100, 0.825634, 0.944771],
    [600, 1000, 0.569309, 0.629925],
  ] as const)
    it(`of ${useful} in ${n} lies between ${low ?? 'nothing'} and ${high ?? 'nothing'} (Wilson, 95 %)`, async () => {
      await fill(`/${useful}-${n}`, useful, n);
      const read = await figures(town.url, `/${useful}-${n}`);
      assert.ok('n' in read);
      const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)));
      assert.deepEqual([read.n, read.useful.count, read.useful.rate], [n, useful, n === 0 ? null : useful / n]);
      assert.deepEqual([rounded(read.useful.low), rounded(read.useful.high)], [low, high]);
    });
});
