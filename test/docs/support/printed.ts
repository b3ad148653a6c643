import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../../tools/cache.ts';

/** Runs TypeScript of the docs as a module of its own, and gives what it printed. */
export async function printedBy(code: string): Promise<string> {
  const args = ['--conditions=@civita/source', '--input-type=module-typescript', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  assert.equal(stderr, '');
  return stdout.trim();
}
