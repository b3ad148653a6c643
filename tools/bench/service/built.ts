import { join } from 'node:path';
import { build } from 'esbuild';
import { cacheFolder, root } from '../../cache.ts';

/** Builds the command `civita` without types, as npm brings it but in fewer files; gives the path of what Node runs. */
export async function builtCommand(): Promise<string> {
  const outdir = join(cacheFolder, 'bench-service');
  await build({
    entryPoints: [join(root, 'packages/cli/src/main.ts')],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@civita/source'],
    external: dependencies,
    logLevel: 'error',
  });
  return join(outdir, 'main.js');
}

/** What npm installs beside it. */
const dependencies = [
  ...['better-sqlite3', 'pg', 'pino', 'ky', 'cli-progress'],
  ...['hono', '@hono/node-server', 'kysely', 'zod', 'csv-parse', 'lit', '@lit-labs/ssr'].flatMap((name) => [
    name,
    `${name}/*`,
  ]),
];
