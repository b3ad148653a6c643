/** One row of a table or one object of a list. */
export interface ImportRecord {
  readonly row: number;
  /** The names of its columns as the file spells them, in their order. */
  readonly columns: readonly string[];
  /** Its values in the same order: texts in a table, anything in JSON. */
  readonly values: readonly unknown[];
  /** How many of the last columns the row has no cell for. */
  readonly missing: number;
  /** What stands behind the last column that has a name. */
  readonly beyond: readonly string[];
  /** How the file parts its cells; `undefined` in JSON. */
  readonly delimiter: string | undefined;
}
