import type { Imported, ImportFile, ImportNote } from '@civita/sdk/import';
import { importReport, importSources } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where real public records may lie beside the project; they are never part of it. */
export const folder = join(import.meta.dirname, '../../../../../shared/data');

/** The reason to leave a test out where a record's file is absent. */
export function without(...files: readonly string[]): { readonly skip: string | false } {
  const absent = files.find((file) => !existsSync(join(folder, file)));
  return { skip: absent === undefined ? false : `${absent} is not beside the project` };
}

/** Real files, read as a command reads them. */
export async function readRecords(source: string, ...files: readonly string[]): Promise<Imported> {
  return read(
    source,
    ...files.map((name): ImportFile => ({
      name,
      bytes: createReadStream(join(folder, name), { highWaterMark: 1000 }),
    })),
  );
}

/** Files of a source by its name. */
export async function read(source: string, ...files: readonly ImportFile[]): Promise<Imported> {
  const known = importSources.find(({ id }) => id === source);
  assert.ok(known, source);
  return importReport({ source: known, files, asOf: '2020-12-31' });
}

/** A file of so many bytes a piece; a text is written as UTF-8. */
export function file(name: string, content: string | Uint8Array, piece = 7): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  return { name, bytes: pieces };
}

/** How many notes there are of each kind: what was done, and the column. */
export function counted(notes: readonly ImportNote[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { action, column } of notes) {
    const kind = `${action} ${column ?? '-'}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** A note's place with what was done about it. */
export function placed({ row, column, value, action }: ImportNote): readonly unknown[] {
  return [row, column, value, action];
}

/** The sum of a kind of amount over the projects, in smallest units. */
export function total({ report }: Imported, kind: string): number {
  return report.projects
    .flatMap(({ amounts }) => amounts.filter((fact) => fact.kind === kind))
    .reduce((sum, { amount }) => sum + amount.value.minor, 0);
}
