import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from '../cache.ts';
import { run } from '../command.ts';
import { hashOf, isStamped } from '../stale.ts';

const pinned = 'tools/bench/peers';

/** Where the libraries that the benchmark compares with are, once {@link installPeers} put them there. */
export const peersFolder: string = join(cacheFolder, 'peers');

/** Installs them from their lockfile, without their scripts, unless they are there; gives why not when they cannot be had. */
export async function installPeers(): Promise<string | undefined> {
  const hash = await hashOf([`${pinned}/*.json`]);
  const stamp = join(peersFolder, 'stamp');
  if (await isStamped(stamp, hash)) return undefined;
  await mkdir(peersFolder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(root, pinned, file), join(peersFolder, file));
  const { ok, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--prefix', peersFolder]);
  if (!ok) return `The other libraries could not be installed: ${output.trim().split('\n').at(-1) ?? ''}`;
  await writeFile(stamp, hash);
  return undefined;
}

/** Their versions. */
export async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = JSON.parse(await readFile(join(root, pinned, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
