import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { reasonIn } from './counts.ts';

/** Publishes counts on a schedule. */
export interface Snapshots {
  /** When the published counts were taken, in milliseconds since 1970; takes them first when it is time. */
  current(): Promise<number>;
}

/** When and how a city publishes. */
export interface Schedule {
  readonly db: Database;
  readonly city: string;
  /** Fewest answers that must have come or gone before a subject's counts are published anew. */
  readonly k: number;
  readonly hours: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const HOUR = 3_600_000;

/**
 * Snapshots at full periods of so many hours since 1970, the same in all processes. Whoever asks first in a period takes the
 * snapshot; no timer is involved.
 */
export function openSnapshots(schedule: Schedule): Snapshots {
  const { now, hours } = schedule;
  let last: number | undefined;
  let taking: Promise<number> | undefined;
  return {
    async current() {
      const period = now() - (now() % (hours * HOUR));
      if (last !== undefined && last >= period) return last;
      taking ??= takeSnapshot(schedule, period).finally(() => (taking = undefined));
      last = await taking;
      return last;
    },
  };
}

/** Takes the snapshot of a period unless it is there; gives when it was taken. */
async function takeSnapshot({ db, city, k, now }: Schedule, period: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // First a write: then no other process takes the same snapshot, and none is half taken.
    const [due] = await trx
      .insertInto('snapshots')
      .values({ city, taken: now() })
      .onConflict((conflict) =>
        conflict.column('city').doUpdateSet({ taken: now() }).where('snapshots.taken', '<', period),
      )
      .returning('taken')
      .execute();
    if (due) for (const changed of await changedEnough(trx, city, k)) await publish(trx, city, changed);
    const { taken } = await trx
      .selectFrom('snapshots')
      .select('taken')
      .where('city', '=', city)
      .executeTakeFirstOrThrow();
    return taken;
  });
}

interface Question {
  readonly subject: string;
  readonly profile: string;
}

/**
 * The subjects about which at least `k` answers came or went since they were published. The others keep their figures: from
 * two snapshots that differ by one answer anybody could tell what it said.
 */
async function changedEnough(trx: Database, city: string, k: number): Promise<readonly Question[]> {
  const moved = await trx
    .selectFrom(
      trx
        .selectFrom('counts')
        .select(['subject', 'profile', 'part', 'version', 'cell', 'n'])
        .where('city', '=', city)
        .unionAll(
          trx
            .selectFrom('published')
            .select(['subject', 'profile', 'part', 'version', 'cell', sql<number>`-n`.as('n')])
            .where('city', '=', city),
        )
        .as('moved'),
    )
    .select(({ fn }) => ['subject', 'profile', 'cell', fn.sum<number>('n').as('n')])
    .groupBy(['subject', 'profile', 'part', 'version', 'cell'])
    .having(({ fn }) => fn.sum('n'), '<>', 0)
    .execute();
  const questions = Map.groupBy(moved, ({ subject, profile }) => JSON.stringify([subject, profile]));
  return [...questions.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const answers = [first, ...more].filter(({ cell }) => reasonIn(cell) === undefined);
    const moves = answers.reduce((sum, { n }) => sum + Math.abs(n), 0);
    return moves >= k ? [{ subject: first.subject, profile: first.profile }] : [];
  });
}

async function publish(trx: Database, city: string, { subject, profile }: Question): Promise<void> {
  await trx
    .deleteFrom('published')
    .where('city', '=', city)
    .where('subject', '=', subject)
    .where('profile', '=', profile)
    .execute();
  const columns = ['city', 'subject', 'profile', 'part', 'version', 'cell', 'n'] as const;
  await trx
    .insertInto('published')
    .columns([...columns])
    .expression(
      trx
        .selectFrom('counts')
        .select([...columns])
        .where('city', '=', city)
        .where('subject', '=', subject)
        .where('profile', '=', profile),
    )
    .execute();
}
