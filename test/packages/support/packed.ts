import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../tools/cache.ts';

/** The environment's names for what `npm run test:packages` made before the tests: tarballs, and a file with the hashes of the first build. */
export const TARBALLS = 'CIVITA_TARBALLS';
export const FIRST_BUILD = 'CIVITA_FIRST_BUILD';

/** The tarballs' paths, by package name. */
export function tarballs(): ReadonlyMap<string, string> {
  const text = process.env[TARBALLS];
  assert.ok(text, 'run it by npm run test:packages');
  return new Map(JSON.parse(text) as [string, string][]);
}

/** A hash for each file that a build makes. */
export async function builtFiles(): Promise<Readonly<Record<string, string>>> {
  const files = await Array.fromAsync(glob('packages/{sdk,elements,service,cli}/{dist,cdn}/**/*.*', { cwd: root }));
  const hashes: Record<string, string> = {};
  for (const file of files.filter((file) => !file.endsWith('.tsbuildinfo')).toSorted()) {
    const content = await readFile(join(root, file)).catch(() => undefined);
    if (content) hashes[file] = createHash('sha256').update(content).digest('hex');
  }
  return hashes;
}

/** An empty project outside this repository. */
export interface Project {
  readonly folder: string;
  /** Runs a program of the project, or node itself; gives what it wrote. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
}

/** Makes a project and installs our tarballs and, at the versions that this repository has, other packages into it. */
export async function projectWith(...others: readonly string[]): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'civita-project-'));
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const dependencies = Object.fromEntries([
    ...[...tarballs()].map(([name, path]) => [name, `file:${path}`]),
    ...others.map((name) => [name, devDependencies[name]]),
  ]) as Record<string, string>;
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  await write('package.json', JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies }));
  const PATH = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  );
  const run: Project['run'] = async (program, ...args) => {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: folder,
      env: { ...process.env, PATH, NODE_OPTIONS: '', NODE_TEST_CONTEXT: '' },
      maxBuffer: 2 ** 26,
    });
    return stdout;
  };
  await run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error');
  return { folder, run, write };
}
