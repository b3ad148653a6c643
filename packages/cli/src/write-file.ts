import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/**
 * Writes a file beside its place and puts it there when it is whole, so that who reads it never gets half of it.
 *
 * @throws CliError when it cannot be written; what was there is then as it was.
 */
export async function writeWhole(file: string, text: string, words: CliWords): Promise<void> {
  const target = resolve(file);
  const aside = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(aside, text);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw new CliError(words.cannotWrite(file, error instanceof Error ? error.message : String(error)));
  }
}
