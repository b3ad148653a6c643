import * as z from 'zod/mini';
import type { Checked } from '../../domain/issue.ts';
import { pointerTo } from '../../domain/issue.ts';

/** zod/mini says "Invalid input" of everything until it is given words. */
const english = z.locales.en().localeError;

/** A person needs no more, and a hostile file makes millions. */
const MOST_ISSUES = 100;

/** Reads a value by a schema, with a JSON pointer to each of the first hundred things that are wrong. */
export function checkBy<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { error: english });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    issues: result.error.issues
      .slice(0, MOST_ISSUES)
      .map((issue) =>
        issue.code === 'unrecognized_keys'
          ? { pointer: pointerTo([...issue.path, issue.keys[0] ?? '']), problem: 'this key is not known' }
          : { pointer: pointerTo(issue.path), problem: issue.message },
      ),
  };
}
