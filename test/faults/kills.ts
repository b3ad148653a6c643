import { startPostgres } from '../support/postgres.ts';
import { answerThroughKills } from '../service/support/kill-rounds.ts';
import { onPostgres, onSqlite } from '../service/support/store.ts';
import type { Tally } from '../../tools/tally.ts';
import { add, nothing } from '../../tools/tally.ts';

/** How often something is killed while the answers come. */
const KILLS = 10;

/** Answers while the service on each database, and PostgreSQL itself, are killed; prints what the databases hold. */
export async function throughKills(count: number): Promise<Tally> {
  const postgres = await startPostgres();
  const cases =
    typeof postgres === 'string'
      ? [{ what: 'the service on SQLite', make: onSqlite }]
      : [
          { what: 'the service on SQLite', make: onSqlite },
          { what: `the service on PostgreSQL ${postgres.version}`, make: onPostgres(postgres) },
          { what: `PostgreSQL ${postgres.version}`, make: onPostgres(postgres), postgres },
        ];
  let tally: Tally = typeof postgres === 'string' ? { ...nothing, skipped: 2 } : nothing;
  console.log('\n| killed | times | acknowledged | sent again | in the database | missing | in the counts |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  try {
    for (const { what, make, ...killed } of cases) {
      const store = await make();
      try {
        const { acknowledged, sentAgain, rows, missing, counted } = await answerThroughKills(store, {
          ...{ count, kills: KILLS },
          ...killed,
        });
        console.log(
          `| ${what} | ${KILLS} | ${acknowledged} | ${sentAgain} | ${rows} | ${missing.length} | ${counted} |`,
        );
        const isRight = missing.length === 0 && rows === acknowledged && counted === rows && acknowledged === count;
        tally = add(tally, { ...nothing, [isRight ? 'passed' : 'failed']: 1 });
      } finally {
        await store.remove();
      }
    }
  } finally {
    if (typeof postgres !== 'string') await postgres.stop();
  }
  return tally;
}
