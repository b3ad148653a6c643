import type { Context } from 'hono';

/** Sends a page that is about one person's answer and is kept nowhere. */
export function sendPage(
  c: Context,
  page: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.body(page, status as 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
}
