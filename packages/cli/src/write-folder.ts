import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beside } from './beside.ts';
import { CliError } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/** The file that says that a folder is ours to replace. */
export const MANIFEST = 'civita-prerender.json';

/**
 * Makes `folder` hold exactly these files, by path with `/` between its parts. They are written beside it and put in its
 * place only when all are there; what an earlier run wrote goes away, and a folder of somebody else is left alone.
 *
 * @throws CliError when the folder is not ours or cannot be written; it is then as it was.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  words: CliWords,
  onFile: () => unknown = () => undefined,
): Promise<void> {
  await beside(folder, words, async (aside, target) => {
    const held = await contentOf(target);
    if (held && held.length > 0 && !held.includes(MANIFEST)) throw new CliError(words.foreignFolder(folder));
    const fresh = join(aside, 'new');
    for (const [path, text] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      onFile();
    }
    const old = join(aside, 'old');
    if (held) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (held) await rename(old, target);
      throw error;
    });
  });
}

/** The names in a folder; `undefined` when nothing is there. */
async function contentOf(folder: string): Promise<readonly string[] | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && readdir(folder);
}
