import type { Words } from '../../domain/text.ts';

/** Where in other people's data something is. */
export interface ImportPlace {
  /** As it was named to the reader. */
  readonly file: string;
  /** As a table program counts: the header is row 1. In a list of JSON objects the first object is row 1. */
  readonly row?: number | undefined;
  /** As the file spells it. */
  readonly column?: string | undefined;
}

/** A file that cannot be read at all: nothing was imported. What is wrong with single values is an {@link ImportNote}. */
export class ImportError extends Error {
  /** Always this. */
  override readonly name = 'ImportError';
  /** What is wrong and what would be right, for people. */
  readonly problem: Words;
  /** The file. */
  readonly file: string;
  /** The row, where there is one to name. */
  readonly row: number | undefined;
  /** The column, where there is one to name. */
  readonly column: string | undefined;

  /** An error whose message names its place. */
  constructor(place: ImportPlace, problem: Words, options?: ErrorOptions) {
    super(`${placeIn(place)}: ${problem.en}`, options);
    this.problem = problem;
    this.file = place.file;
    this.row = place.row;
    this.column = place.column;
  }
}

/** A place in words for developers: `list.csv, row 4, column "Fund"`. */
function placeIn({ file, row, column }: ImportPlace): string {
  return [file, row === undefined ? [] : `row ${row}`, column === undefined ? [] : `column "${column}"`]
    .flat()
    .join(', ');
}
