import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import type { Words } from '../../domain/text.ts';
import { ImportError } from './import-error.ts';
import type { ImportRecord } from './record.ts';

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Longest row, in bytes: a quote that is never closed would else take the whole file for one cell. */
const LONGEST_ROW = 2 ** 24;

/** Without this order a line feed behind a carriage return would be a line of its own. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

const EMPTY: Words = { it: 'è vuoto', en: 'it is empty' };
const NO_TABLE: Words = { it: 'non è una tabella, ha una sola colonna', en: 'it is no table, it has one column' };

const UNCLOSED: Words = {
  it: 'una virgoletta si apre e non si chiude: le righe dopo finirebbero in una cella. Chiudila, o raddoppiala se fa parte del testo.',
  en: 'a quote opens and does not close: the rows behind it would end in one cell. Close it, or double it where it is part of the text.',
};

/**
 * The rows below a table's header, without those that are empty. Quotes and line breaks in cells are as in RFC 4180; quotes within a
 * cell that does not begin with one are its own. Rows may be shorter or longer than the header, and lines may end in any way.
 *
 * A row above it with one cell says what the table is, and no column's name: it is told of.
 *
 * @throws ImportError naming the row at which the table cannot be read on, or a table without a header.
 */
export async function* csvRecords(
  file: string,
  text: AsyncGenerator<string>,
  given: string | undefined,
  tell: (row: number, line: string) => void,
): AsyncGenerator<ImportRecord> {
  const head = await text.next();
  const first = head.done ? '' : head.value;
  // Excel's own first line, by which it knows what parts the cells.
  const [told = '', named] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(first) ?? [];
  const table = first.slice(told.length);
  const delimiter = named ?? delimiterOf(table, given);
  const before = told === '' ? 0 : 1;
  const rows = Readable.from(continued(table, text)).pipe(
    parse({
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      max_record_size: LONGEST_ROW,
      cast: (cell, { quoting, records }) => {
        // A line break in a cell without quotes: one at its start took the next quote somewhere below for its end.
        if (!quoting && cell.startsWith('"') && /[\r\n]/.test(cell))
          throw new ImportError({ file, row: records + before + 1 }, UNCLOSED);
        return cell;
      },
    }),
  );
  let row = before;
  let hasWords = false;
  let columns: readonly string[] | undefined;
  try {
    for await (const cells of rows as AsyncIterable<readonly string[]>) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (!columns) {
        const named = header(cells);
        const [above = '', ...others] = named.filter((cell) => cell !== '');
        if (others.length > 0) columns = named;
        else {
          hasWords = true;
          tell(row, above);
        }
      } else
        yield {
          row,
          columns,
          values: columns.map((_, index) => cells[index] ?? ''),
          missing: Math.max(0, columns.length - cells.length),
          beyond: cells.slice(columns.length).filter((cell) => !/^[\s;]*$/.test(cell)),
          delimiter,
        };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as CsvError & { readonly records?: number };
    throw new ImportError({ file, row: (records === undefined ? row : records + before) + 1 }, UNCLOSED, {
      cause: error,
    });
  }
  const what = hasWords ? NO_TABLE : EMPTY;
  if (!columns)
    throw new ImportError(
      { file },
      {
        it: `${what.it}: ci vuole una riga con i nomi delle colonne.`,
        en: `${what.en}: a row with the names of the columns was expected.`,
      },
    );
}

/** Lines above a header in which it is looked for. */
const MOST_ABOVE = 10;

/** Names behind which nothing comes are ends of lines that were written with too many delimiters. */
function header(cells: readonly string[]): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === '') names.pop();
  return names;
}

async function* continued(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The delimiter that is given, when the header has it; else the one that it has most of, outside quotes. A line without any is none. */
function delimiterOf(start: string, given: string | undefined): string {
  const lines = start.trimStart().matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)(?:[\r\n]+|$)/g);
  const heads = [...lines].slice(0, MOST_ABOVE).map(([, line = '']) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const bare = heads.find((line) => DELIMITERS.some((delimiter) => line.includes(delimiter))) ?? '';
  if (given !== undefined && bare.includes(given)) return given;
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
