import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** A strong entity tag (RFC 9110, 8.8.3) made from the text alone, so that every process gives the same. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Whether a list of tags, as `If-Match` and `If-None-Match` have it, names this one; `*` names any. */
export function names(list: string | undefined, tag: string): boolean {
  const tags = list?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(tag);
}

/** Sends JSON with its tag, or 304 to who has it already. */
export function sendTagged(
  c: Context,
  text: string,
  headers: Readonly<Record<string, string>>,
  tag: string = tagOf(text),
): Response {
  const all = { ...headers, etag: tag };
  if (names(c.req.header('if-none-match'), tag)) return c.body(null, 304, all);
  return c.body(text, 200, { ...all, 'content-type': 'application/json; charset=utf-8' });
}
