import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../cache.ts';

/** Figures of one kind. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly string[])[];
  /** What a reader has to know about it. */
  readonly notes?: readonly string[];
}

const page = join(root, 'docs/benchmarks.md');

/** Prints tables for people who watch. */
export function print({ title, head, rows, notes = [] }: Table): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(`\n${[title, '', line(head), ...rows.map(line), ...notes].join('\n')}`);
}

/**
 * Puts a part's tables into docs/benchmarks.md, with the command and the machine that they are of.
 *
 * @throws Error when the page has no place for the part.
 */
export async function publish(
  part: string,
  command: string,
  tables: readonly Table[],
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  const place = new RegExp(`(?<=<!-- ${part} -->\n)[^]*(?=<!-- end of ${part} -->)`);
  const text = await readFile(page, 'utf8');
  if (!place.test(text)) throw new Error(`docs/benchmarks.md has no place for "${part}".`);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = tables.flatMap(({ title, head, rows, notes = [] }) => [
    `### ${title}`,
    [row(head), row(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n'),
    ...notes,
  ]);
  const by = [`\`${command}\``, new Date().toISOString().slice(0, 10), machine(), said(versions)].join('; ');
  const written = text.replace(place, () => `\n${[...body, by + '.'].join('\n\n')}\n\n`);
  await writeFile(page, await format(written, { parser: 'markdown', printWidth: 120 }));
}

/** The machine, and how busy it is with other things: a load above its cores makes times on the clock worthless. */
function machine(): string {
  const name = cpus()[0]?.model.trim() ?? 'unknown processor';
  const load = (loadavg()[1] ?? 0).toFixed(1);
  return `${name}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, ${process.platform} ${release()}, load ${load}`;
}

function said(versions: Readonly<Record<string, string>>): string {
  return Object.entries({ Node: process.version, ...versions })
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
