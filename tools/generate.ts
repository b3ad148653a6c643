import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './cache.ts';
import { shortened } from '../packages/sdk/src/wire/short-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { hashOf, isStamped } from './stale.ts';
import { writeTokens } from './tokens.ts';

const folder = join(root, 'packages/sdk/src/wire/generated');
const stamp = 'inputs.sha256';

const types = `import type { JsonSchema } from '../json-schema.ts';

declare const schema: JsonSchema;
export default schema;
`;

/** Writes what no one commits: the validators of browsers and the look's tokens. */
export async function generate(): Promise<void> {
  await Promise.all([writeSchemas(), writeTokens()]);
}

/**
 * Writes the SDK's schemas as JSON Schema, unless they are up to date: a `.schema.json` to publish, and a module for the
 * validators that browsers get, one for each schema, so that a bundle carries only those it needs.
 */
async function writeSchemas(): Promise<void> {
  const hash = await hashOf([
    'packages/sdk/src/{domain,wire}/**/*',
    'tools/{generate,json-schema}.ts',
    'package-lock.json',
  ]);
  if (await isStamped(join(folder, stamp), hash)) return;
  const { schemas } = await import('@civita/sdk/wire');
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const json = jsonSchemaOf(name, schema);
    files.set(`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
    files.set(`${name}.js`, `export default ${JSON.stringify(shortened(json))};\n`);
    files.set(`${name}.d.ts`, types);
  }
  files.set(stamp, hash);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  for (const file of await readdir(folder)) if (!files.has(file)) await rm(join(folder, file));
}

if (import.meta.main) await generate();
