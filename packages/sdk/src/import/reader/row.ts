import type { SourcePrecision } from '../../domain/float-repair.ts';
import type { Identifier } from '../../domain/identifiers.ts';
import type { Money } from '../../domain/money.ts';
import type { NumberFormat, NumberFormatName } from '../../domain/number-format.ts';
import type { PartialDate } from '../../domain/period.ts';
import type { Words } from '../../domain/text.ts';
import type { DateFormat } from './dates.ts';
import type { ImportAction } from './note.ts';

/** How a source writes amounts. */
export interface MoneyFormat {
  /** The marks between its digits. */
  readonly numbers: NumberFormatName | NumberFormat;
  /** ISO 4217 code; a mark of another currency is refused. */
  readonly currency: string;
  /** The floating-point numbers that it kept its amounts in; without it more decimals than the currency has are refused. */
  readonly precision?: SourcePrecision;
  /** Whether amounts below 0 mean something there: savings and recoveries. */
  readonly belowZero?: boolean;
}

/** A row under a source's own column names. What cannot be read is noted and then not stated. */
export interface Row {
  /** As it was named to the reader. */
  readonly file: string;
  /** As a table program counts: the header is row 1. */
  readonly number: number;
  /** How the file parts its cells; `undefined` in JSON. */
  readonly delimiter: string | undefined;
  /** The values of a family's columns ("title" for `title_ca`, `title/en`), by what stands behind its name. */
  readonly family: (key: string) => ReadonlyMap<string, string>;
  /** What stands there, as found but for what must not be public. */
  readonly raw: (key: string) => unknown;
  /** A text without white space around it, each run of white space one space; `undefined` when there is none. */
  readonly text: (key: string, most?: number) => string | undefined;
  /** A text with its line breaks. */
  readonly lines: (key: string) => readonly string[];
  /** An amount from a text of the row that has no column of its own. */
  readonly amount: (text: string, format: MoneyFormat) => Money | undefined;
  /** An amount under the source's format; what the source kept in floating point is repaired and noted. */
  readonly money: (key: string, format: MoneyFormat) => Money | undefined;
  /** 0.22 of "22%", and of 22 where the column states hundredths. */
  readonly percent: (key: string, numbers: NumberFormatName) => number | undefined;
  /** A date in one of the source's formats, no more precise than it is written. */
  readonly date: (key: string, formats: readonly DateFormat[]) => PartialDate | undefined;
  /** Codes of a scheme, by its own rule: what is misshapen is kept and marked so; what belongs to a person is left out. */
  readonly codes: (key: string, scheme: string, split?: (cell: string) => readonly string[]) => readonly Identifier[];
  /** Tells of something that was not understood, once a row, column and problem. */
  readonly note: (key: string | undefined, action: ImportAction, problem: Words, now?: string) => void;
}
