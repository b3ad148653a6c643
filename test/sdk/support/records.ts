import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where real public records may lie beside the project; they are never part of it. */
const folder = join(import.meta.dirname, '../../../../shared/data');

function read(file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The records of a JSON file, or `undefined` where the folder is absent. */
export function json(file: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const text = read(file);
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>[]);
}

/** The rows of a CSV file by column, quoted cells with line breaks included, or `undefined` where the folder is absent. */
export function csv(file: string): readonly Readonly<Record<string, string>>[] | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
