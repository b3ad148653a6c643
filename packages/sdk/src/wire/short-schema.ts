import type { JsonSchema } from './json-schema.ts';

/** A JSON Schema (draft 2020-12) as the standard writes it. */
type StandardSchema = Readonly<Record<string, unknown>>;

/**
 * The same schema in the short form that `json-schema.ts` reads, since every page with live data loads it:
 * `required` becomes a mark on what is not, and what says nothing to a checker goes.
 */
export function shortened(schema: StandardSchema): JsonSchema {
  const short = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(short);
    if (typeof part !== 'object' || part === null) return part;
    const {
      required = [],
      $schema: _,
      $comment: __,
      ...rest
    } = part as StandardSchema & {
      readonly required?: readonly string[];
    };
    const told = 'enum' in rest || 'const' in rest ? omit(rest, 'type') : rest;
    return Object.fromEntries(
      Object.entries(told).map(([key, value]) => {
        if (key === '$ref') return [key, nameOf(value as string)];
        if (key === '$defs') return [key, renamed(value as StandardSchema, nameOf, short)];
        if (key !== 'properties') return [key, short(value)];
        return [key, renamed(value as StandardSchema, (name) => (required.includes(name) ? name : `${name}?`), short)];
      }),
    );
  };
  return short(schema) as JsonSchema;
}

function renamed(
  parts: StandardSchema,
  rename: (name: string) => string,
  change: (part: unknown) => unknown,
): StandardSchema {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), change(part)]));
}

function nameOf(definition: string): string {
  return definition.replace(/^(#\/\$defs\/)?(__schema)?/, '');
}

function omit(schema: StandardSchema, keyword: string): StandardSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}
