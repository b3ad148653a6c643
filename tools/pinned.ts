import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './cache.ts';
import { run } from './command.ts';
import { hashOf, isStamped } from './stale.ts';

/** Packages that a tool compares with or tries, at the versions of a lockfile, away from the project's own. */
export interface Pinned {
  /** Folder with `package.json` and `package-lock.json`, in the repository. */
  readonly folder: string;
  /** Where they are once {@link installPinned} put them there: the folder with `node_modules`. */
  readonly installed: string;
}

/** Names the packages of a folder; `name` is that of their place in the cache. */
export function pinned(folder: string, name: string): Pinned {
  return { folder, installed: join(cacheFolder, name) };
}

/** Installs them from their lockfile, without their scripts, unless they are there; gives why not when they cannot be had. */
export async function installPinned({ folder, installed }: Pinned): Promise<string | undefined> {
  const hash = await hashOf([`${folder}/*.json`]);
  const stamp = join(installed, 'stamp');
  if (await isStamped(stamp, hash)) return undefined;
  await mkdir(installed, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(root, folder, file), join(installed, file));
  const { ok, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--prefix', installed]);
  if (!ok) return `The packages of ${folder} could not be installed: ${output.trim().split('\n').at(-1) ?? ''}`;
  await writeFile(stamp, hash);
  return undefined;
}
