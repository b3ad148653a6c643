import type { ColumnPlaces } from './columns.ts';
import { behind, placeColumns, requireColumns } from './columns.ts';
import type { Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import type { ImportNote } from './note.ts';
import { doneWords } from './note.ts';
import type { ImportRecord } from './record.ts';
import type { Words } from '../../domain/text.ts';
import { isFootnote, isHeader, isTotal } from './total.ts';
import { recordsOf } from './records.ts';
import { rowOf } from './row-of.ts';
import type { ImportSource, ImportTable } from './source.ts';
import type { ImportFile } from './text-stream.ts';

/** How many rows a file had, and which table it was. */
export interface FileRead {
  /** As it was named to the reader. */
  readonly file: string;
  /** Which of the source's tables it was. */
  readonly table: string;
  /** Rows below the header that are not empty. */
  readonly rows: number;
}

/** A file of which the first row is read, and no more. */
export interface OpenFile {
  /** As it was named to the reader. */
  readonly name: string;
  /** Which of the source's tables it is. */
  readonly table: ImportTable;
  /** All its rows. */
  readonly records: AsyncGenerator<ImportRecord>;
}

/**
 * Opens a file of a source. Which of its tables it is shows in its columns.
 *
 * @throws ImportError for a file that cannot be read, has no rows, or lacks a column that the source cannot do without.
 */
export async function openFile(
  file: ImportFile,
  { encoding = 'utf-8', delimiter }: Pick<ImportSource, 'encoding' | 'delimiter'>,
  tables: readonly [ImportTable, ...ImportTable[]],
  tell: (note: ImportNote) => void,
): Promise<OpenFile> {
  const { name } = file;
  const records = recordsOf(file, { encoding, delimiter }, tell);
  try {
    const first = await records.next();
    if (first.done) throw new ImportError({ file: name }, NO_ROWS);
    return { name, table: tableOf(name, first.value, tables), records: startedWith(first.value, records) };
  } catch (error) {
    await records.return(undefined);
    throw error;
  }
}

async function* startedWith<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/**
 * Reads an open file, row by row, into a draft.
 *
 * @throws ImportError for a row at which the file cannot be read on.
 */
export async function readRows(
  file: OpenFile,
  draft: Draft,
  tell: (note: ImportNote) => void,
  afterRow: () => Promise<void> | undefined,
): Promise<FileRead> {
  const { table } = file;
  const { families = {} } = table;
  let rows = 0;
  let places: ColumnPlaces | undefined;
  let header: readonly string[] | undefined;
  const told = new Set<string>();
  for await (const record of file.records) {
    rows += 1;
    // A table's rows share one header; each JSON object has its own.
    if (!places || !sameColumns(header, record.columns)) {
      header = record.columns;
      places = placeColumns(table.columns, header);
      for (const note of leftOut(file.name, table, record, places, told)) tell(note);
      if ('asOf' in table.columns && !places.at.has('asOf') && !told.has('')) {
        told.add('');
        tell(undated(file.name, draft.asOf));
      }
    }
    const row = rowOf(file.name, record, places, families, tell);
    if (record.beyond.length > 0)
      row.note(undefined, 'left-out', {
        it: `La riga ha più celle che colonne: ${record.beyond.join(' | ').slice(0, 200)}`,
        en: `The row has more cells than there are columns: ${record.beyond.join(' | ').slice(0, 200)}`,
      });
    if (record.missing > 0) row.note(undefined, 'kept', tooShort(record.missing));
    const odd = isTotal(record) ? TOTAL : isHeader(record) ? HEADER : isFootnote(record) ? FOOTNOTE : undefined;
    if (odd) row.note(undefined, 'row-left-out', odd);
    else table.read(row, draft);
    await afterRow();
  }
  return { file: file.name, table: table.name, rows };
}

const NO_ROWS: Words = {
  it: 'non ha nessuna riga di dati: aprilo e guarda che cosa contiene.',
  en: 'it has no row of data: open it and see what it holds.',
};

const TOTAL: Words = {
  it: 'È la riga del totale: contarla raddoppierebbe le somme.',
  en: 'It is the line of the total: to count it would double the sums.',
};

const HEADER: Words = {
  it: 'È di nuovo l’intestazione della tabella.',
  en: 'It is the header of the table once more.',
};

const FOOTNOTE: Words = {
  it: 'Dice qualcosa solo nella prima cella: sembra una nota alla tabella.',
  en: 'It says something in its first cell alone: it seems a note to the table.',
};

function tooShort(missing: number): Words {
  return {
    it: `La riga ha meno celle che colonne: le ultime ${missing} mancano, o la riga si interrompe.`,
    en: `The row has fewer cells than there are columns: the last ${missing} are missing, or the row breaks off.`,
  };
}

/** The table that a file's columns fit, or else the one that they come nearest to, with what is missing. */
function tableOf(
  file: string,
  { columns }: ImportRecord,
  tables: readonly [ImportTable, ...ImportTable[]],
): ImportTable {
  const measured = tables.map((table) => {
    const { at } = placeColumns(table.columns, columns);
    return { table, missing: table.needed.filter((key) => !at.has(key)).length, known: at.size };
  });
  const [{ table: nearest } = { table: tables[0] }] = measured.sort(
    (a, b) => a.missing - b.missing || b.known - a.known,
  );
  requireColumns(file, nearest.columns, nearest.needed, placeColumns(nearest.columns, columns), columns);
  return nearest;
}

function sameColumns(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a === b || (a?.length === b.length && a.every((column, index) => column === b[index]));
}

function undated(file: string, asOf: string): ImportNote {
  return {
    file,
    problem: {
      it: 'Nessuna colonna dice a quale data sono i dati.',
      en: 'No column says of which date the data is true.',
    },
    action: 'repaired',
    done: doneWords('repaired', asOf),
  };
}

/** One note for each column that nobody reads, however many rows have it. */
function leftOut(
  file: string,
  { families = {} }: ImportTable,
  { columns }: ImportRecord,
  { unknown, repeated }: ColumnPlaces,
  told: Set<string>,
): readonly ImportNote[] {
  const isRead = (column: string): boolean =>
    Object.entries(families).some(([family, shape]) => behind(family, shape, column) !== undefined);
  return [...unknown, ...repeated].flatMap((index): readonly ImportNote[] => {
    const column = columns[index] ?? '';
    const isRepeated = repeated.includes(index);
    const once = `${column} ${String(isRepeated)}`;
    if ((isRead(column) && !isRepeated) || told.has(once)) return [];
    told.add(once);
    const problem = isRepeated
      ? { it: 'Un’altra colonna dice già la stessa cosa.', en: 'Another column says the same already.' }
      : { it: 'Questa fonte non conosce la colonna.', en: 'This source does not know the column.' };
    return [{ file, column, problem, action: 'left-out', done: doneWords('left-out') }];
  });
}
