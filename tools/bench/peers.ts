import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cache.ts';
import type { Pinned } from '../pinned.ts';
import { pinned } from '../pinned.ts';

/** The libraries that the benchmark compares with. */
export const peers: Pinned = pinned('tools/bench/peers', 'peers');

/** Their versions. */
export async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = JSON.parse(await readFile(join(root, peers.folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
