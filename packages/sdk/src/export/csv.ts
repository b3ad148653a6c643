import type { Money } from '../domain/money.ts';
import { toDecimal } from '../domain/money.ts';

/** A cell: text, a number, an amount without its currency, or nothing. */
export type Cell = string | number | Money | undefined;

/** How a table is written. */
export interface CsvOptions {
  /** What parts the cells: a comma when not stated. Spreadsheets of countries with a decimal comma expect a semicolon. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Writes 1234.5 as `1234,5`. */
  readonly decimalComma?: boolean | undefined;
  /** Begins with U+FEFF, by which old spreadsheets know UTF-8. */
  readonly bom?: boolean | undefined;
}

/**
 * What makes a spreadsheet run a text as a formula when a cell begins with it (OWASP ASVS 5, 1.2.10; the wide forms in East
 * Asian versions), or that may be taken away in front of such a sign.
 */
const RUNS = /^[=+\-@\t\r\n\0\uFEFF＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): each row ends with CR LF, and quotes stand around what needs them. A text that a spreadsheet would
 * run gets an apostrophe in front; numbers and amounts stay numbers, below zero too.
 *
 * @throws RangeError for a number that is not finite.
 */
export function csv(rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string {
  const { delimiter = ',', bom = false } = options;
  const lines = rows.map((row) => `${row.map((cell) => written(cell, options)).join(delimiter)}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function written(cell: Cell, { delimiter = ',', decimalComma = false }: CsvOptions): string {
  const text = typeof cell === 'string' ? (RUNS.test(cell) ? `'${cell}` : cell) : numberOf(cell, decimalComma);
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberOf(cell: number | Money | undefined, decimalComma: boolean): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError(`${cell} is no number for a table.`);
  const text = typeof cell === 'number' ? String(cell) : toDecimal(cell);
  return decimalComma ? text.replace('.', ',') : text;
}
