import { csvRecords } from './csv-records.ts';
import { jsonRecords } from './json-records.ts';
import type { ImportRecord } from './record.ts';
import type { ImportFile } from './text-stream.ts';
import { textOf } from './text-stream.ts';

/** How a file is written, where it does not show it itself. */
export interface FileFormat {
  readonly encoding: string;
  /** What parts the cells; when not stated the one that the header has most of: comma, semicolon, tab or bar. */
  readonly delimiter?: string | undefined;
}

/** Characters in which a header ends, so that it is seen whole even where pieces are small. */
const ENOUGH = 2 ** 16;

/** The records of a file, one at a time: JSON when its first sign is `[` or `{`, else a table with a header. */
export async function* recordsOf(file: ImportFile, { encoding, delimiter }: FileFormat): AsyncGenerator<ImportRecord> {
  const text = textOf(file, encoding);
  try {
    let start = '';
    for (let next = await text.next(); !next.done; next = await text.next()) {
      start += next.value;
      if (start.length >= ENOUGH || /^\s*[[{]/.test(start)) break;
    }
    const whole = continued(start, text);
    yield* /^\s*[[{]/.test(start) ? jsonRecords(file.name, whole) : csvRecords(file.name, whole, delimiter);
  } finally {
    await text.return(undefined);
  }
}

async function* continued(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
