import type { Logger } from 'pino';
import type { Database } from './database/schema.ts';
import { codeOf } from './errors.ts';
import type { Every } from './every.ts';

/** What was forgotten. */
export interface Forgotten {
  /** Answers that lost their text; they count as before. */
  readonly texts: number;
  /** Entries of the audit. */
  readonly audit: number;
}

const DAY = 86_400_000;
/** How long it is known who of the staff did what. */
const AUDIT_DAYS = 730;

/**
 * Forgets the texts of a city whose term is over, with the notes that staff wrote beside them, and the audit of more than two
 * years ago. Rates, reasons and counts stay.
 *
 * @param now milliseconds since 1970.
 */
export async function forgetOld(db: Database, city: string, now: number): Promise<Forgotten> {
  const texts = await db
    .updateTable('answers')
    .set({ text: null, note: null, text_expires: null })
    .where('city', '=', city)
    .where('text_expires', '<=', now)
    .executeTakeFirst();
  const audit = await db
    .deleteFrom('audit')
    .where('city', '=', city)
    .where('at', '<', now - AUDIT_DAYS * DAY)
    .executeTakeFirst();
  return { texts: Number(texts.numUpdatedRows), audit: Number(audit.numDeletedRows) };
}

/** What keeps the terms of cities while the service runs. */
export interface Retention {
  /** Ends it, and waits for what is under way. */
  close(): Promise<void>;
}

/** Forgets what is old now, and again every day, city by city. A failure is logged and tried again the next day. */
export function keepRetention({
  db,
  cities,
  log,
  now,
  every,
}: {
  readonly db: Database;
  readonly cities: readonly string[];
  readonly log: Logger;
  readonly now: () => number;
  readonly every: Every;
}): Retention {
  let running = Promise.resolve();
  let isOver = false;
  const run = (): void => {
    running = running.then(async () => {
      for (const city of cities) {
        if (isOver) return;
        try {
          const forgotten = await forgetOld(db, city, now());
          if (forgotten.texts + forgotten.audit > 0) log.info({ event: 'forgotten', city, ...forgotten });
        } catch (error) {
          log.error({ event: 'not-forgotten', city, code: codeOf(error) });
        }
      }
    });
  };
  run();
  const stop = every(DAY, run);
  return {
    async close() {
      stop();
      isOver = true;
      await running;
    },
  };
}
