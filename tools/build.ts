import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './cache.ts';
import { run } from './command.ts';
import { generate } from './generate.ts';
import { writeManifest } from './manifest.ts';
import { hashOf, isStamped } from './stale.ts';

const inputs = [
  'packages/{sdk,elements}/src/**/*',
  'packages/elements/tokens/*',
  'tsconfig.base.json',
  'rollup.config.mjs',
  'package-lock.json',
];
const cdn = join(root, 'packages', 'elements', 'cdn');
/** Where scripts are made before they take the place of the former, which whoever serves or tests them finds whole until then. */
const aside = join(root, 'packages', 'elements', '.cache');
const stamp = join(cacheFolder, 'cdn.sha256');

/** Builds the scripts that pages load, unless they stand and were made from what the sources are now. */
export async function buildIfStale(): Promise<void> {
  await generate();
  const hash = await hashOf(inputs);
  if (existsSync(join(cdn, 'integrity.json')) && (await isStamped(stamp, hash))) return;
  await buildScripts(hash);
}

/** Builds the scripts that pages load from sources with this hash, with the style sheets that stand beside them. */
async function buildScripts(hash: string): Promise<void> {
  const made = join(aside, `cdn-${process.pid}`);
  await done('rollup', ['-c', '--silent', '--configCdn', '--dir', made]);
  await publishStyles(made);
  const former = `${made}-former`;
  if (existsSync(cdn)) await rename(cdn, former);
  await rename(made, cdn);
  await rm(former, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(stamp, hash);
}

/** The folders of the packages that are published, each after those that it needs. */
export const published = ['sdk', 'elements', 'service', 'cli'] as const;

/** Builds everything that is published: scripts for pages, modules and their types. */
async function build(): Promise<void> {
  await generate();
  for (const name of published) {
    await rm(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
    await copyFile(join(root, 'LICENSE'), join(root, 'packages', name, 'LICENSE'));
  }
  await writeManifest();
  await buildScripts(await hashOf(inputs));
  await done('rollup', ['-c', '--silent']);
  await publishSchemas();
  await done('tsc', ['-b', ...published.map((name) => `packages/${name}`)]);
}

/** The style sheets of what works on a page's own HTML, without scripts, and the look to be changed. */
async function publishStyles(to: string): Promise<void> {
  const { feedbackCss, fundingBadgeCss } = await import('@civita/elements/prerender');
  await writeFile(join(to, 'civita-funding-badge.css'), fundingBadgeCss);
  await writeFile(join(to, 'page-feedback.css'), feedbackCss);
  await copyFile(join(root, 'packages/elements/src/tokens/generated/tokens.css'), join(to, 'tokens.css'));
}

/** The JSON Schema files, for whoever checks a report without this package's code. */
export async function publishSchemas(to: string = join(root, 'packages/sdk/dist/schema')): Promise<void> {
  const from = join(root, 'packages/sdk/src/wire/generated');
  await mkdir(to, { recursive: true });
  for (const file of await readdir(from)) {
    const [, name] = /^(.+)\.schema\.json$/.exec(file) ?? [];
    if (name) await copyFile(join(from, file), join(to, `${name}-v1.json`));
  }
}

async function done(command: string, args: readonly string[]): Promise<void> {
  const { ok, output } = await run(command, args);
  if (!ok) throw new Error(`${command} failed:\n${output}`);
}

if (import.meta.main) await build();
