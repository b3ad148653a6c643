import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** Serves a style sheet that browsers keep for an hour and then ask about. */
export function sheet(css: string): (c: Context) => Response {
  const tag = `"${createHash('sha256').update(css).digest('base64url')}"`;
  const headers = { 'cache-control': 'public, max-age=3600', etag: tag };
  return (c) => {
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
    return c.body(css, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' });
  };
}
