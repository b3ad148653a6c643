import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Postgres } from '../../support/postgres.ts';
import { about, send } from './answers.ts';
import { startProcess } from './process.ts';
import type { Store } from './store.ts';

/** How much is answered, and how often something is killed meanwhile, without warning. */
export interface Kills {
  /** Answers that must be acknowledged. */
  readonly count: number;
  readonly kills: number;
  /** What is killed: the PostgreSQL, else the service. */
  readonly postgres?: Postgres | undefined;
}

/** What was acknowledged, and what the database holds of it. */
export interface Held {
  readonly acknowledged: number;
  /** Answers for which no word came at first, so that they were sent again under their key. */
  readonly sentAgain: number;
  /** Rows in the database; there must be as many as were acknowledged. */
  readonly rows: number;
  /** Keys that were acknowledged and are not there. */
  readonly missing: readonly string[];
  /** What the counts add up to; as many as there are rows. */
  readonly counted: number;
}

/** How many people answer at once. */
const PEOPLE = 12;

/**
 * People answer, each sending an answer again under its key until the service takes it, while the service or its database is killed
 * again and again and started anew.
 */
export async function answerThroughKills(store: Store, { count, kills, postgres }: Kills): Promise<Held> {
  let running = await startProcess(store);
  const acknowledged: string[] = [];
  let given = 0;
  let sentAgain = 0;
  let killed = 0;
  let killing: Promise<unknown> | undefined;
  /** Why what was killed did not come back; then nobody goes on sending. */
  const broken: { why?: unknown } = {};

  async function kill(): Promise<void> {
    if (postgres) return postgres.crash();
    running.process.kill('SIGKILL');
    await running.exited;
    running = await startProcess(store);
  }
  async function person(): Promise<void> {
    while (given < count && !('why' in broken)) {
      given += 1;
      const key = randomUUID();
      const answer = about(`/pagina-${given % 7}`, { rate: 4, text: key });
      for (let tries = 0; !('why' in broken); tries += 1) {
        const said = await send(running.url, answer, { key }).catch(() => undefined);
        if (said?.status === 201 || said?.status === 200) break;
        if (tries === 0) sentAgain += 1;
        if (said !== undefined && said.status !== 503 && said.status !== 409)
          throw new Error(`An answer was refused with ${said.status}: ${said.body.detail ?? ''}`);
        await wait(20);
      }
      acknowledged.push(key);
      if (killed < kills && killing === undefined && acknowledged.length >= ((killed + 1) * count) / (kills + 1)) {
        killed += 1;
        killing = kill()
          .catch((error: unknown) => (broken.why = error))
          .then(() => (killing = undefined));
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: PEOPLE }, person));
    await killing;
    if ('why' in broken) throw new Error('What was killed did not come back.', { cause: broken.why });
  } finally {
    running.process.kill('SIGTERM');
    await running.exited;
  }
  const rows = await store.query('select id from answers');
  const [sum] = await store.query("select sum(n) as n from counts where cell in ('1', '2', '3', '4', '5')");
  const ids = new Set(rows.map(({ id }) => id));
  return {
    acknowledged: acknowledged.length,
    sentAgain,
    rows: rows.length,
    missing: acknowledged.filter((key) => !ids.has(key)),
    counted: Number(sum?.['n']),
  };
}

/** A service in a process of its own. */
