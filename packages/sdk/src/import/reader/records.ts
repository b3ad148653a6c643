import { csvRecords } from './csv-records.ts';
import { ImportError } from './import-error.ts';
import { jsonRecords } from './json-records.ts';
import type { ImportNote } from './note.ts';
import { doneWords } from './note.ts';
import type { Words } from '../../domain/text.ts';
import type { ImportRecord } from './record.ts';
import type { ImportFile } from './text-stream.ts';
import { textOf } from './text-stream.ts';

/** How a file is written, where it does not show it itself. */
export interface FileFormat {
  readonly encoding: string;
  /** What parts the cells; when not stated the one that the header has most of: comma, semicolon, tab or bar. */
  readonly delimiter?: string | undefined;
}

const ABOVE: Words = {
  it: 'Sta sopra l’intestazione e dice che cos’è la tabella.',
  en: 'It stands above the header and says what the table is.',
};

/** Characters in which a header ends, so that it is seen whole even where pieces are small. */
const ENOUGH = 2 ** 16;

/** The records of a file, one at a time: JSON when its first sign is `[` or `{`, else a table with a header. */
export async function* recordsOf(
  file: ImportFile,
  { encoding, delimiter }: FileFormat,
  tell: (note: ImportNote) => void,
): AsyncGenerator<ImportRecord> {
  const { name } = file;
  const text = textOf(file, encoding);
  try {
    let start = '';
    for (let next = await text.next(); !next.done; next = await text.next()) {
      start += next.value;
      if (start.length >= ENOUGH || /^\s*[[{]/.test(start)) break;
    }
    if (/^\s*<[!?a-z]/i.test(start)) throw aPage(name);
    const whole = continued(start, text);
    if (/^\s*[[{]/.test(start))
      yield* jsonRecords(name, whole, (problem) => {
        tell({ file: name, problem, action: 'kept', done: doneWords('kept') });
      });
    else
      yield* csvRecords(name, whole, delimiter, (row, value) => {
        tell({ file: name, row, value, problem: ABOVE, action: 'row-left-out', done: doneWords('row-left-out') });
      });
  } finally {
    await text.return(undefined);
  }
}

async function* continued(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function aPage(file: string): ImportError {
  return new ImportError(
    { file },
    {
      it: 'è una pagina web o XML, non una tabella né JSON: forse l’indirizzo chiede di entrare. Aprilo in un browser e scarica i dati.',
      en: 'it is a web page or XML, and no table or JSON: its address may ask for a login. Open it in a browser and download the data.',
    },
  );
}
