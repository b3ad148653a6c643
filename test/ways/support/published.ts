import { run } from '@civita/cli';
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFile } from '../../prerender/support/report.ts';

/**
 * Runs a `civita` command of the docs as it stands there, in a folder of its own that holds `report.json`, and gives what it
 * wrote to `public`, by path.
 */
export async function publishedBy(
  command: string,
  change: (text: string) => string = (text) => text,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'civita-ways-'));
  const [program, ...args] = change(command).split(/\s+/);
  assert.equal(program, 'civita');
  await copyFile(reportFile, join(folder, 'report.json'));
  const placed = args.map((arg) => (arg === 'report.json' || arg === 'public' ? join(folder, arg) : arg));
  const errors: string[] = [];
  const told = { out: () => undefined, err: (text: string) => errors.push(text) };
  const code = await run(placed, { ...told, today: '2026-11-22', env: {} });
  assert.equal(code, 0, errors.join('\n'));
  const files = new Map<string, string>();
  for (const entry of await readdir(join(folder, 'public'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile())
      files.set(path.slice(join(folder, 'public').length).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  await rm(folder, { recursive: true });
  return files;
}
