import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
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
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>, words: CliWords): Promise<void> {
  const target = resolve(folder);
  let aside: string | undefined;
  try {
    const held = await contentOf(target);
    if (held && held.length > 0 && !held.includes(MANIFEST)) throw new CliError(words.foreignFolder(folder));
    await mkdir(dirname(target), { recursive: true });
    aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    const fresh = join(aside, 'new');
    for (const [path, text] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const old = join(aside, 'old');
    if (held) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (held) await rename(old, target);
      throw error;
    });
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(words.cannotWrite(folder, error instanceof Error ? error.message : String(error)));
  } finally {
    if (aside) await rm(aside, { recursive: true, force: true });
  }
}

/** The names in a folder; `undefined` when nothing is there. */
async function contentOf(folder: string): Promise<readonly string[] | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && readdir(folder);
}
