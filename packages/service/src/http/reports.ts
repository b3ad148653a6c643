import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Parts } from '../parts.ts';
import { readByAll } from './headers.ts';
import { notFound, only } from './problem.ts';

/** `GET /reports/<name>.json`: the city's reports, for any page. */
export function reportRoutes({ reports }: Parts): Hono {
  const tags = new Map([...reports].map(([name, text]) => [name, tagOf(text)]));
  const routes = new Hono();
  routes.use('/reports/*', readByAll, etag());
  routes.get('/reports/:file', (c) => {
    const name = /^(.+)\.json$/.exec(c.req.param('file'))?.[1] ?? '';
    const text = reports.get(name);
    if (text === undefined) return notFound(c);
    return c.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=300, stale-if-error=86400',
      etag: tags.get(name) ?? '',
    });
  });
  routes.all('/reports/:file', only('GET', 'HEAD', 'OPTIONS'));
  return routes;
}

function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}
