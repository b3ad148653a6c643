import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import * as z from 'zod/mini';
import { root } from './cache.ts';

/** A JSON Schema as far as this file reads it. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of what a zod schema takes in.
 *
 * @throws Error naming the place of a `format` that has no `pattern` beside it, because no validator would check it.
 */
export function jsonSchemaOf(
  name: string,
  schema: z.core.$ZodType,
  target: 'draft-2020-12' | 'draft-07' = 'draft-2020-12',
): JsonSchema {
  const json = z.toJSONSchema(schema, { target, io: 'input', reused: 'ref' }) as JsonSchema;
  assertCheckable(json, name);
  return json;
}

function assertCheckable(value: unknown, place: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { format, pattern, type } = value as JsonSchema;
  if (type === 'string' && typeof format === 'string' && pattern === undefined) {
    throw new Error(`${place}: no validator checks the format "${format}"; say it as a pattern.`);
  }
  for (const [key, child] of Object.entries(value)) assertCheckable(child, `${place}/${key}`);
}

/**
 * Compiles a zod schema to an ES module whose export `validate` needs no other module, no `eval`, and no prototype that a
 * page may have extended: `ownProperties` makes ajv walk `Object.keys` in place of `for…in` and look at own keys alone.
 *
 * Draft 7 and `inlineRefs: false` only make the code smaller.
 */
export async function compile(name: string, schema: z.core.$ZodType): Promise<string> {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    strict: true,
    strictTypes: false,
    ownProperties: true,
    validateFormats: false,
    inlineRefs: false,
    logger: false,
  });
  const code = standalone.default(ajv, ajv.compile(jsonSchemaOf(name, schema, 'draft-07')));
  const { outputFiles } = await build({
    stdin: { contents: withoutUnread(withImports(code)), resolveDir: root, sourcefile: `${name}.js` },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    legalComments: 'none',
  });
  return outputFiles.map((file) => file.text).join('');
}

/** Even as an ES module ajv's output requires its helpers, as CommonJS; their sources bundle to less. */
function withImports(code: string): string {
  return code.replace(/const (\w+) = require\("ajv\/dist\/([^"]+)"\)\.default/g, 'import $1 from "ajv/lib/$2.ts"');
}

/** What ajv passes along and reports beside the place and the message; nobody reads it, and it is a quarter of the bytes. */
const unread: ReadonlySet<string> = new Set([
  'schemaPath',
  'keyword',
  'params',
  'parentData',
  'parentDataProperty',
  'rootData',
]);

interface Node {
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly (Node & { readonly key?: { readonly name?: string } })[];
}

/** Drops the unread keys from the objects and patterns that have an `instancePath`; an unknown key's name stays. */
function withoutUnread(code: string): string {
  const objects: Node[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as Node;
    if (properties?.some(({ key }) => key?.name === 'instancePath')) objects.push(node as Node);
    else Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  return objects.toReversed().reduce((text, { start, end, properties = [] }) => {
    const kept = properties
      .filter((property) => !unread.has(property.key?.name ?? '') || textOf(property).includes('additionalProperty:'))
      .map(textOf);
    return `${text.slice(0, start)}{ ${kept.join(', ')} }${text.slice(end)}`;
  }, code);
}
