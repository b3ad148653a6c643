import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { onSqlite } from './support/store.ts';
import { startTown } from './support/town.ts';

it('The statements for Citus name every table of the service, each by its city', async () => {
  const store = await onSqlite();
  try {
    await (await startTown(store)).stop();
    const tables = await store.query(
      "select name from sqlite_schema where type = 'table' and name not like 'kysely%' and name not like 'sqlite%'",
    );
    const guide = await readFile(join(root, 'docs', 'scale.md'), 'utf8');
    const named = [...guide.matchAll(/create_distributed_table\('(\w+)', 'city'/g)].map(([, name]) => name);
    assert.deepEqual(named.sort(), tables.map(({ name }) => String(name)).sort());
  } finally {
    await store.remove();
  }
});
