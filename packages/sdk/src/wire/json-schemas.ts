import * as z from 'zod/mini';
import { schemas } from './schemas.ts';

/** JSON Schema, draft 2020-12, as plain data. */
export type JsonSchemaDocument = Readonly<Record<string, unknown>>;

/**
 * Every shape that crosses a boundary as JSON Schema, by name, for descriptions of an API. What several parts of a shape share
 * stands under its `$defs`.
 */
export function jsonSchemas(): Readonly<Record<keyof typeof schemas, JsonSchemaDocument>> {
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof schemas, JsonSchemaDocument>;
}
