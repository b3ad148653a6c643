import type { Checked, Issue } from '@civita/sdk';
import type { Context } from 'hono';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** A JSON body with one member of this name and no other. */
export async function memberOf<T>(
  c: Context,
  name: string,
  read: (value: unknown) => Checked<T>,
): Promise<{ readonly value: T } | { readonly refusal: Response }> {
  const body = await objectOf(c);
  if (!body) return { refusal: problem(c, notJson) };
  const others = Object.keys(body).filter((key) => key !== name);
  if (others.length > 0)
    return { refusal: notValid(c, [{ pointer: `/${others.join(', ')}`, problem: `only "${name}" is expected` }]) };
  const checked = read(body[name]);
  return checked.ok ? { value: checked.value } : { refusal: notValid(c, checked.issues) };
}

/** A JSON object; `undefined` for anything else. */
export async function objectOf(c: Context): Promise<Readonly<Record<string, unknown>> | undefined> {
  const value: unknown = await c.req.json().catch(() => undefined);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** 422 with the places. */
export function notValid(c: Context, errors: readonly Issue[]): Response {
  const places = errors.map(({ pointer }) => pointer || 'the whole').join(', ');
  return problem(c, { code: 'not-valid', detail: `Nothing was changed; see ${places}.`, errors });
}

/** The body is no JSON object. */
export const notJson: Problem = { code: 'not-json', detail: 'The body is not a JSON object in UTF-8.' };
