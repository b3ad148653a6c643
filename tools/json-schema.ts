import * as z from 'zod/mini';

/** A JSON Schema (draft 2020-12) as far as this file reads it. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** Every keyword that `packages/sdk/src/wire/json-schema.ts` checks, and those that say nothing about a value. */
const checked: ReadonlySet<string> = new Set([
  ...['$schema', '$comment', '$ref', '$defs', 'type', 'enum', 'const', 'anyOf'],
  ...['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['items', 'prefixItems', 'minItems', 'maxItems'],
  ...['properties', 'required', 'propertyNames', 'additionalProperties', 'maxProperties'],
]);

/**
 * The JSON Schema of what a zod schema takes in.
 *
 * @throws Error naming the place of a keyword that browsers would not check, or of a `format` without a `pattern`.
 */
export function jsonSchemaOf(name: string, schema: z.core.$ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' }) as JsonSchema;
  assertCheckable(json, name);
  return json;
}

function assertCheckable(schema: JsonSchema, place: string): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (!checked.has(keyword)) throw new Error(`${place}: browsers do not check "${keyword}".`);
    if (keyword === 'format' && schema['pattern'] === undefined)
      throw new Error(`${place}: browsers do not check the format "${String(value)}"; say it as a pattern.`);
    for (const [key, part] of partsOf(keyword, value)) assertCheckable(part, `${place}/${key}`);
  }
}

/** The schemas inside a keyword's value, by their place. */
function partsOf(keyword: string, value: unknown): readonly (readonly [string, JsonSchema])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (['properties', '$defs', 'anyOf', 'prefixItems'].includes(keyword))
    return Object.entries(value as Record<string, JsonSchema>).map(([key, part]) => [`${keyword}/${key}`, part]);
  return ['items', 'propertyNames', 'additionalProperties'].includes(keyword) ? [[keyword, value as JsonSchema]] : [];
}
