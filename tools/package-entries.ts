import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cache.ts';

/** A module that others import from a package. */
export interface PackageEntry {
  /** As it is imported: `@civita/sdk/wire`. */
  readonly name: string;
  readonly source: string;
}

/** The modules that a package's `exports` name, a pattern as all that it stands for. */
export function entriesOf(name: string): readonly PackageEntry[] {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.entries(exports).flatMap(([path, conditions]) => {
    const source = conditions['@civita/source'];
    if (typeof source !== 'string' || !source.endsWith('.ts')) return [];
    return globSync(source, { cwd: folder })
      .sort()
      .map((file) => ({ name: join(`@civita/${name}`, path), source: join(folder, file) }));
  });
}
