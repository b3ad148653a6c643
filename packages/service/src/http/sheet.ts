import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** Serves a style sheet that browsers keep for an hour and then ask about; it is loaded when the first one asks. */
export function sheet(load: () => Promise<string>): (c: Context) => Promise<Response> {
  return async (c) => {
    const css = await load();
    const tag = `"${createHash('sha256').update(css).digest('base64url')}"`;
    const headers = { 'cache-control': 'public, max-age=3600', etag: tag };
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
    return c.body(css, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' });
  };
}
