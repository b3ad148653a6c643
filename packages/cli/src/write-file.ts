import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beside } from './beside.ts';
import type { CliWords } from './words/index.ts';

/**
 * Writes a file beside its place and puts it there when it is whole, so that who reads it never gets half of it.
 *
 * @throws CliError when it cannot be written; what was there is then as it was.
 */
export async function writeWhole(file: string, text: string, words: CliWords): Promise<void> {
  await beside(file, words, async (folder, target) => {
    const fresh = join(folder, 'new');
    await writeFile(fresh, text, { flush: true });
    await rename(fresh, target);
  });
}
