import type { Database } from './database/schema.ts';
import { tagOf } from './http/entity-tag.ts';

/** A report as it is served. */
export interface ServedReport {
  /** JSON of `report v1`. */
  readonly text: string;
  /** Its entity tag. */
  readonly tag: string;
}

/** The reports of a city: those that the service was started with, and those that staff puts in their place. */
export interface Reports {
  /** The report of this name; what was last known of it while the database fails. */
  read(name: string): Promise<ServedReport | undefined>;
  /**
   * Puts a report in the place of the one with this tag, or where there is none for `undefined`; nothing when somebody else
   * did so first.
   */
  replace(name: string, text: string, expected: string | undefined): Promise<ServedReport | undefined>;
  /** All names that are served. */
  names(): Promise<readonly string[]>;
}

/** @param given JSON texts by name, checked before. */
export function openReports(db: Database, city: string, given: Readonly<Record<string, string>>): Reports {
  const built = new Map(Object.entries(given).map(([name, text]) => [name, { text, tag: tagOf(text) }]));
  const known = new Map<string, ServedReport>(built);

  async function stored(name: string): Promise<ServedReport | undefined> {
    const row = await select(name).select('tag').executeTakeFirst();
    const last = known.get(name);
    if (row === undefined || row.tag === last?.tag) return row && last;
    return select(name).select(['text', 'tag']).executeTakeFirst();
  }

  function select(name: string): ReturnType<typeof from> {
    return from(db, city, name);
  }

  return {
    async read(name) {
      try {
        const report = (await stored(name)) ?? built.get(name);
        if (report) known.set(name, report);
        return report;
      } catch (error) {
        const last = known.get(name);
        if (last) return last;
        throw error;
      }
    },
    async replace(name, text, expected) {
      const report = { text, tag: tagOf(text) };
      const isStored = (await stored(name)) !== undefined;
      const { numInsertedOrUpdatedRows: inserted = 0n } = isStored
        ? {}
        : await db
            .insertInto('reports')
            .values({ city, name, ...report })
            .onConflict((conflict) => conflict.columns(['city', 'name']).doNothing())
            .executeTakeFirst();
      const { numUpdatedRows: updated = 0n } = !isStored
        ? {}
        : await db
            .updateTable('reports')
            .set(report)
            .where('city', '=', city)
            .where('name', '=', name)
            .where('tag', '=', expected ?? '')
            .executeTakeFirst();
      return inserted + updated > 0n ? report : undefined;
    },
    async names() {
      const rows = await db.selectFrom('reports').select('name').where('city', '=', city).orderBy('name').execute();
      return [...new Set([...built.keys(), ...rows.map(({ name }) => name)])];
    },
  };
}

function from(db: Database, city: string, name: string) {
  return db.selectFrom('reports').where('city', '=', city).where('name', '=', name);
}
