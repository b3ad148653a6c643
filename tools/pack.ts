import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { published } from './build.ts';
import { run } from './command.ts';

/** Packs what `npm run build` made, as npm would publish it; gives the tarballs' paths by package name. */
export async function packAll(folder: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true });
  const workspaces = published.flatMap((name) => ['--workspace', `packages/${name}`]);
  const { ok, output } = await run('npm', [
    'pack',
    '--json',
    '--loglevel',
    'error',
    '--pack-destination',
    folder,
    ...workspaces,
  ]);
  if (!ok) throw new Error(`npm pack failed:\n${output}`);
  const packed = JSON.parse(output.slice(output.search(/^[[{]/m))) as readonly { name: string; filename: string }[];
  return new Map(packed.map(({ name, filename }) => [name, join(folder, filename.replace('@', '').replace('/', '-'))]));
}
