import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '@civita/service';
import { openDatabase, readSettings } from '@civita/service';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';

describe('A statement that SQLite runs again', () => {
  let store: Store;
  let db: Database;
  before(async () => {
    store = await onSqlite();
    db = await openDatabase(readSettings(store.env));
    for (const id of ['a', 'b', 'c']) await store.query(`insert into withdrawn (city, id) values ('palermo', '${id}')`);
  });
  after(async () => {
    await db.destroy();
    await store.remove();
  });

  it('gives its own rows, also when more were asked than are kept', async () => {
    for (let round = 0; round < 2; round += 1)
      for (let n = 0; n < 150; n += 1)
        assert.deepEqual(await db.selectNoFrom((eb) => eb.lit(n).as('n')).execute(), [{ n }]);
  });

  it('sees what another program wrote and made of the table meanwhile', async () => {
    const all = async (): Promise<readonly object[]> => db.selectFrom('withdrawn').selectAll().orderBy('id').execute();
    assert.equal((await all()).length, 3);
    await store.query("insert into withdrawn (city, id) values ('palermo', 'd')");
    await store.query("alter table withdrawn add column more text default 'x'");
    assert.deepEqual((await all()).at(-1), { city: 'palermo', id: 'd', more: 'x' });
  });
});
