import { after, it } from 'node:test';
import { startPostgres } from '../support/postgres.ts';
import { onPostgres, onSqlite } from './support/store.ts';
import { tenancyContract } from './support/tenancy-contract.ts';

const postgres = await startPostgres();

after(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

tenancyContract('SQLite', onSqlite);
if (typeof postgres === 'string') it('Two cities on PostgreSQL', { skip: postgres });
else tenancyContract(`PostgreSQL ${postgres.version}`, onPostgres(postgres));
