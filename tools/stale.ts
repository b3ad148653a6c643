import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './cache.ts';

/** One hash over the content and the names of the files that the patterns match, relative to the repository's root. */
export async function hashOf(patterns: readonly string[]): Promise<string> {
  const files = await Array.fromAsync(glob([...patterns], { cwd: root, exclude: (name) => skipped.test(name) }));
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(await contentOf(join(root, file)));
  return hash.digest('hex');
}

/** Whether `file` holds this hash: what it stands for was made from the same inputs. */
export async function isStamped(file: string, hash: string): Promise<boolean> {
  return readFile(file, 'utf8').then(
    (text) => text === hash,
    () => false,
  );
}

const skipped = /(^|\/)(generated|node_modules|dist|cdn)$/;

/** Folders that a pattern matches have no content of their own. */
async function contentOf(path: string): Promise<Buffer> {
  return (await stat(path)).isFile() ? readFile(path) : Buffer.alloc(0);
}
