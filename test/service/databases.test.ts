import { after, it } from 'node:test';
import { startPostgres } from '../support/postgres.ts';
import { clientContract } from './support/client-contract.ts';
import { serviceContract } from './support/contract.ts';
import { countsContract } from './support/counts-contract.ts';
import { formContract } from './support/form-contract.ts';
import { killContract } from './support/kill.ts';
import { loginContract } from './support/login-contract.ts';
import { postgresContract } from './support/postgres-contract.ts';
import { receiptContract } from './support/receipt-contract.ts';
import { staffContract } from './support/staff-contract.ts';
import { fake, real } from './support/served.ts';
import { onPostgres, onSqlite } from './support/store.ts';

const postgres = await startPostgres();

after(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

clientContract('the SDK’s fake', fake);
clientContract('SQLite', real(onSqlite));
serviceContract('SQLite', onSqlite);
formContract('SQLite', onSqlite);
loginContract('SQLite', onSqlite);
staffContract('SQLite', onSqlite);
receiptContract('SQLite', onSqlite);
countsContract('SQLite', onSqlite);
killContract('SQLite', onSqlite);

if (typeof postgres === 'string') it('The service on PostgreSQL', { skip: postgres });
else {
  const name = `PostgreSQL ${postgres.version}`;
  clientContract(name, real(onPostgres(postgres)));
  serviceContract(name, onPostgres(postgres));
  formContract(name, onPostgres(postgres));
  loginContract(name, onPostgres(postgres));
  staffContract(name, onPostgres(postgres));
  receiptContract(name, onPostgres(postgres));
  countsContract(name, onPostgres(postgres));
  killContract(name, onPostgres(postgres));
  killContract(name, onPostgres(postgres), postgres);
  postgresContract(name, onPostgres(postgres));
}
