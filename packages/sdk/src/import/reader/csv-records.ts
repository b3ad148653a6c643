import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { ImportError } from './import-error.ts';
import type { ImportRecord } from './record.ts';

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Longest row, in characters: a quote that is never closed would else take the whole file for one cell. */
const LONGEST_ROW = 2 ** 20;

/**
 * The rows below a table's header, without those that are empty. Quotes, line breaks in cells and both kinds of line end are as in
 * RFC 4180; rows may be shorter or longer than the header.
 *
 * @throws ImportError naming the row at which the table cannot be read on, or a table without a header.
 */
export async function* csvRecords(
  file: string,
  text: AsyncGenerator<string>,
  given?: string,
): AsyncGenerator<ImportRecord> {
  const head = await text.next();
  const first = head.done ? '' : head.value;
  const delimiter = given ?? delimiterOf(first);
  const rows = Readable.from(continued(first, text)).pipe(
    parse({ delimiter, relax_column_count: true, max_record_size: LONGEST_ROW }),
  );
  let row = 0;
  let columns: readonly string[] | undefined;
  try {
    for await (const cells of rows as AsyncIterable<readonly string[]>) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (!columns) columns = header(cells);
      else
        yield {
          row,
          columns,
          values: columns.map((_, index) => cells[index] ?? ''),
          beyond: cells.slice(columns.length).filter((cell) => !/^[\s;]*$/.test(cell)),
          delimiter,
        };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as CsvError & { readonly records?: number };
    throw new ImportError(
      { file, row: (records ?? row) + 1 },
      {
        it: `da qui la tabella non si può leggere: ${error.message}.`,
        en: `the table cannot be read from here: ${error.message}.`,
      },
      {
        cause: error,
      },
    );
  }
  if (!columns)
    throw new ImportError(
      { file },
      {
        it: 'è vuoto: ci vuole una prima riga con i nomi delle colonne.',
        en: 'it is empty: a header with the names of the columns was expected.',
      },
    );
}

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

/** The delimiter that the header has most of, outside quotes. */
function delimiterOf(start: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(start.trimStart())?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
