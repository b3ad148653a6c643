import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database/schema.ts';
import type { Entry, Outcome } from './store.ts';
import { storeAnswers } from './store.ts';

/** Stores answers in groups. */
export interface AnswerWriter {
  /**
   * Resolves after the commit of the group that the answer was in.
   *
   * @throws what the database said, when nothing is stored.
   */
  write(entry: Entry): Promise<Outcome>;
  /** Whether an answer of this city under this id is on its way to the disk. */
  isWriting(city: string, id: string): boolean;
  /** Refuses what comes from now on and waits for what is under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** Rows per statement: some 20 columns each must stay under SQLite's 32,766 and PostgreSQL's 65,535 parameters. */
const GROUP = 500;

/**
 * While one group is being written the next one gathers: one transaction, and one wait for the disk, then serves all that
 * arrived meanwhile, and an answer that comes alone waits for nobody.
 */
export function openWriter(db: Database): AnswerWriter {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let closed = false;
  /** Keys on their way, with how many entries each has. */
  const underWay = new Map<string, number>();

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // SQLite works in this thread: let the requests that stand in the sockets join first.
      await setImmediate();
      const group = waiting.slice(0, GROUP);
      waiting = waiting.slice(GROUP);
      await settle(db, group);
    }
    writing = undefined;
  }

  return {
    write(entry) {
      if (closed) return Promise.reject(new Error('the writer is closed'));
      const key = keyOf(entry.row.city, entry.row.id);
      underWay.set(key, (underWay.get(key) ?? 0) + 1);
      const written = new Promise<Outcome>((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        writing ??= drain();
      });
      return written.finally(() => {
        const left = (underWay.get(key) ?? 1) - 1;
        if (left > 0) underWay.set(key, left);
        else underWay.delete(key);
      });
    },
    isWriting: (city, id) => underWay.has(keyOf(city, id)),
    async close() {
      closed = true;
      await writing;
    },
  };
}

/** The same key in two cities is two answers; a city's name has no space. */
function keyOf(city: string, id: string): string {
  return `${city} ${id}`;
}

/** Writes a group; when one row of it is bad, each alone, so that only that one is refused. */
async function settle(db: Database, group: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await storeAnswers(
      db,
      group.map(({ entry }) => entry),
    );
    group.forEach(({ resolve }, index) => resolve(outcomes[index] ?? 'conflict'));
  } catch (error) {
    if (group.length > 1 && isAboutARow(error)) for (const one of group) await settle(db, [one]);
    else for (const { reject } of group) reject(error);
  }
}

/** Whether a row is to blame and not the database: SQLSTATE classes 22 (data) and 23 (constraint), SQLite's constraint codes, and values that a driver cannot bind. */
export function isAboutARow(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(2[23]...|SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)\w*)$/.test(code);
}
