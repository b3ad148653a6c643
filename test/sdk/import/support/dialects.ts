import type { ImportFile } from '@civita/sdk/import';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { file, folder } from './read.ts';

/** A table by its cells; the first row is the header. */
export type Grid = readonly (readonly string[])[];

/** How somebody's program writes a table. */
export interface Dialect {
  readonly delimiter: string;
  readonly quotes: 'where-needed' | 'everywhere';
  readonly end: string;
  readonly lastEnd: boolean;
  readonly stray: boolean;
  readonly sep: boolean;
  readonly blankAt: readonly number[];
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be-bom';
  readonly piece: number;
}

/** Any way of writing a table that the reader must see through without being told. */
export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quotes: fc.constantFrom('where-needed', 'everywhere'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  lastEnd: fc.boolean(),
  stray: fc.boolean(),
  sep: fc.boolean(),
  blankAt: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom'),
  piece: fc.constantFrom(61, 4096),
});

/** As most programs write a table. */
export const PLAIN: Dialect = {
  ...{ delimiter: ',', quotes: 'where-needed', end: '\n', lastEnd: true, stray: false, sep: false, blankAt: [] },
  ...{ encoding: 'utf-8', piece: 4096 },
};

/** The cells of a real file of others. */
export function gridOf(name: string): Grid {
  const options = { relax_column_count: true, skip_empty_lines: true, bom: true };
  const [header = [], ...rows]: string[][] = parse(readFileSync(join(folder, name), 'utf8'), options);
  const names = header.slice(0, header.findLastIndex((cell) => cell.trim() !== '') + 1);
  return [names, ...rows.map((row) => names.map((_, index) => row[index] ?? ''))];
}

/** A table in a dialect. */
export function written(grid: Grid, dialect: Dialect, name = 'tabella.csv'): ImportFile {
  const { delimiter, quotes, end, lastEnd, stray, sep, blankAt, encoding, piece } = dialect;
  const lines = grid.map(
    (row) =>
      row
        .map((cell) =>
          quotes === 'everywhere' || /["\r\n]/.test(cell) || cell.includes(delimiter)
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter) + (stray ? delimiter : ''),
  );
  for (const at of blankAt) if (at < lines.length) lines.splice(at, 0, '');
  const text = (sep ? `sep=${delimiter}${end}` : '') + lines.join(end) + (lastEnd ? end : '');
  const mark = encoding.endsWith('-bom') ? '\uFEFF' : '';
  if (encoding.startsWith('utf-8')) return file(name, mark + text, piece);
  const bytes = Buffer.from(mark + text, 'utf16le');
  return file(name, encoding.startsWith('utf-16be') ? bytes.swap16() : bytes, piece);
}
