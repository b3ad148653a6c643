import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../tools/cache.ts';

type Target = string | { readonly [condition: string]: Target };

/** A package's own description, as far as tests read it. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

/** The description of one of our packages. */
export async function manifestOf(name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folderOf(name), 'package.json'), 'utf8')) as Manifest;
}

/** What a program can import of one of our packages, with the pattern `define/*.js` as the files that it stands for. */
export async function entriesOf(name: string): Promise<readonly string[]> {
  const { exports } = await manifestOf(name);
  const entries: string[] = [];
  for (const [entry, target] of Object.entries(exports)) {
    if (typeof target === 'string' || !('default' in target || 'node' in target)) continue;
    const file = target['@civita/source'];
    if (!entry.includes('*')) entries.push(entry);
    else if (typeof file === 'string' && file.endsWith('.ts'))
      for await (const found of glob(file, { cwd: folderOf(name) }))
        entries.push(entry.replace('*', starIn(file, found)));
  }
  return entries.map((entry) => name + entry.slice(1)).toSorted();
}

/** What a pattern's star stands for in a path that it matched. */
function starIn(pattern: string, path: string): string {
  const [before = '', after = ''] = pattern.replace('./', '').split('*');
  return path.replaceAll('\\', '/').slice(before.length, path.length - after.length);
}

function folderOf(name: string): string {
  return join(root, 'packages', name.replace('@civita/', ''));
}
