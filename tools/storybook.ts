import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './cache.ts';
import { run } from './command.ts';
import { generate } from './generate.ts';
import { writeManifest } from './manifest.ts';
import { prerenderStories } from './prerender-stories.ts';
import { hashOf, isStamped } from './stale.ts';

const inputs = [
  'packages/{sdk,elements}/src/**/*',
  'packages/elements/tokens/*',
  'stories/**/*',
  '.storybook/*',
  'custom-elements-manifest.config.mjs',
  'package-lock.json',
];
const stamp = join(cacheFolder, 'storybook.sha256');

/** Where `npm run build-storybook` writes. */
export const storybookFolder: string = join(root, 'storybook-static');

/** Builds the stories with the manifest that their docs read, unless they stand and were made from what the sources are now. */
export async function buildStorybookIfStale(): Promise<void> {
  const hash = await hashOf(inputs);
  if (existsSync(join(storybookFolder, 'index.json')) && (await isStamped(stamp, hash))) return;
  await prepare();
  await done('storybook', ['build', '--quiet', '--output-dir', storybookFolder]);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(stamp, hash);
}

/** Writes what the stories import but no one commits. */
async function prepare(): Promise<void> {
  await generate();
  await writeManifest();
  await prerenderStories();
}

async function done(command: string, args: readonly string[], show = false): Promise<void> {
  const { ok, output } = await run(command, args, { show, env: { STORYBOOK_DISABLE_TELEMETRY: '1' } });
  if (!ok) throw new Error(`${command} failed:\n${output}`);
}

if (import.meta.main) {
  if (process.argv.includes('--serve')) {
    await prepare();
    await done('storybook', ['dev', '--port', '6006', '--host', '127.0.0.1', '--no-open'], true);
  } else await buildStorybookIfStale();
}
