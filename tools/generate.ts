import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './cache.ts';
import { hashOf, isStamped } from './stale.ts';
import { compile, jsonSchemaOf } from './validators.ts';

const wire = join(root, 'packages/sdk/src/wire');
const folder = join(wire, 'generated');
const stamp = 'inputs.sha256';

/**
 * Writes the validators that browsers get, and the JSON Schemas, from the SDK's schemas, unless they are up to date.
 *
 * One module per schema, so that a bundle carries only those it calls; `validators.js` names them all.
 */
export async function generate(): Promise<void> {
  const hash = await hashOf([
    'packages/sdk/src/{domain,wire}/**/*',
    'tools/{generate,validators}.ts',
    'package-lock.json',
  ]);
  if (await isStamped(join(folder, stamp), hash)) return;
  const { schemas } = await import('@civita/sdk/wire');
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    files.set(`${name}.schema.json`, `${JSON.stringify(jsonSchemaOf(name, schema), null, 2)}\n`);
    files.set(`${name}.js`, await compile(name, schema));
  }
  const names = Object.keys(schemas);
  files.set('validators.js', names.map((name) => `export { validate as ${name} } from './${name}.js';\n`).join(''));
  files.set('validators.d.ts', declarations(names));
  files.set(stamp, hash);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  for (const file of await readdir(folder)) if (!files.has(file)) await rm(join(folder, file));
}

function declarations(names: readonly string[]): string {
  return `import type { output } from 'zod/mini';
import type { schemas } from '../schemas.ts';

/** How a value departs from its schema. */
export interface Departure {
  /** JSON Pointer to the place; empty for the whole. */
  readonly instancePath: string;
  readonly message?: string;
  /** The key that the object at the place should not have; only when that is what is wrong. */
  readonly params?: { readonly additionalProperty: string };
}

/** Tells whether a value has the schema's shape; \`errors\` speaks of the last value. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly Departure[] | null;
}

${names.map((name) => `export declare const ${name}: Validator<output<(typeof schemas)['${name}']>>;\n`).join('')}`;
}

if (import.meta.main) await generate();
