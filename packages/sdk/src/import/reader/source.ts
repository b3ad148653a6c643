import type { Source as Citation } from '../../domain/figure.ts';
import type { Text } from '../../domain/text.ts';
import type { ColumnNames } from './columns.ts';
import type { Draft } from './draft.ts';
import type { ImportNote } from './note.ts';
import type { Row } from './row.ts';

/** One kind of file of a source: what its columns are called and what a row of it says. */
export interface ImportTable {
  /** For messages: `projects`, `places`. */
  readonly name: string;
  /** The names of each column that is read, whatever their case, accents, spaces and marks. */
  readonly columns: ColumnNames;
  /** The keys of columns without which a file is no such table. */
  readonly needed: readonly string[];
  /** Columns whose names begin so are a family, and what stands behind it: `title` with a language for `title_it`. */
  readonly families?: Readonly<Record<string, RegExp>>;
  /** Adds what a row says; what it cannot read it notes. */
  readonly read: (row: Row, draft: Draft) => void;
  /** Is called when all files are read: adds what waited for the end; gives what found no partner. */
  readonly finish?: (draft: Draft) => readonly Omit<ImportNote, 'done'>[];
}

/** Somebody's way of publishing data. */
export interface ImportSource {
  /** As the command line calls it. */
  readonly id: string;
  /** What it is, for people. */
  readonly title: Text;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** Who publishes it: the report's body when nobody says whose report it is. */
  readonly publisher: Text;
  /** Where it comes from, for the report. */
  readonly origin?: Citation;
  /** Name of the Encoding Standard; UTF-8 when not stated. */
  readonly encoding?: string;
  /** What parts the cells; found in the header when not stated. */
  readonly delimiter?: string;
  /** Its tables afresh, for an import, in the order in which they are read: what one file says may wait for what a later one says. */
  readonly tables: () => readonly [ImportTable, ...ImportTable[]];
}
