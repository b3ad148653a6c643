import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './cache.ts';
import { run } from './command.ts';
import { hashOf, isStamped } from './stale.ts';

const inputs = ['packages/elements/src/components/**/*', 'custom-elements-manifest.config.mjs', 'package-lock.json'];
const stamp = join(cacheFolder, 'manifest.sha256');

/** Writes `packages/elements/custom-elements.json` from the elements' doc comments, unless it is up to date. */
export async function writeManifest(): Promise<void> {
  const hash = await hashOf(inputs);
  if (existsSync(join(root, 'packages/elements/custom-elements.json')) && (await isStamped(stamp, hash))) return;
  const { ok, output } = await run('cem', ['analyze', '--quiet']);
  if (!ok) throw new Error(`The custom elements manifest was not written:\n${output}`);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(stamp, hash);
}
