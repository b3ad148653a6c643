import { ImportError } from './import-error.ts';

/** What a source calls its columns: any of the names will do, whatever their case, accents, spaces and marks. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** Where each column of a source is among those of a file. */
export interface ColumnPlaces {
  /** Index by key; absent for a column that the file has not. */
  readonly at: ReadonlyMap<string, number>;
  /** Indexes of the columns that the source does not know. */
  readonly unknown: readonly number[];
  /** Indexes of columns that say the same as one before them. */
  readonly repeated: readonly number[];
}

/** A name without what writers of tables change: case, accents, spaces and marks. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** What stands behind a family's name in a column's, when it has the shape that the family asks for: `it` of `title/it`. */
export function behind(family: string, shape: RegExp, column: string): string | undefined {
  const rest = column.trim();
  const tail = rest.slice(family.length).replace(/^[_/ -]+/, '');
  const isOf =
    rest.slice(0, family.length).toLowerCase() === family.toLowerCase() && tail.length < rest.length - family.length;
  return isOf && shape.test(tail) ? tail : undefined;
}

/** Finds a source's columns among those of a file. */
export function placeColumns(names: ColumnNames, columns: readonly string[]): ColumnPlaces {
  const keys = new Map<string, string>();
  for (const [key, spellings] of Object.entries(names)) for (const name of spellings) keys.set(folded(name), key);
  const at = new Map<string, number>();
  const seen = new Set<string>();
  const unknown: number[] = [];
  const repeated: number[] = [];
  columns.forEach((column, index) => {
    const name = folded(column);
    const key = keys.get(name);
    if (key === undefined ? seen.has(name) : at.has(key)) repeated.push(index);
    else if (key === undefined) unknown.push(index);
    else at.set(key, index);
    seen.add(name);
  });
  return { at, unknown, repeated };
}

/**
 * Refuses a file without a column that its source cannot do without.
 *
 * @throws ImportError naming the column, and those that the file has.
 */
export function requireColumns(
  file: string,
  names: ColumnNames,
  needed: readonly string[],
  { at }: ColumnPlaces,
  columns: readonly string[],
): void {
  const [missing] = needed.filter((key) => !at.has(key));
  if (missing === undefined) return;
  const column = names[missing]?.[0] ?? missing;
  throw new ImportError(
    { file, column },
    {
      it: `la colonna manca. Il file ha: ${columns.join(', ')}.`,
      en: `the column is missing. The file has: ${columns.join(', ')}.`,
    },
  );
}
