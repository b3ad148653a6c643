import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

/** Where the national theme is served. */
export const theme: string = '/assets/theme';

/** The files of the portal: the theme's style sheet and fonts, the portal's own, and the elements as built. */
export function assets(): Hono {
  const bootstrapItalia = new URL('dist/', import.meta.resolve('bootstrap-italia/package.json'));
  const elements = new URL('../cdn/', import.meta.resolve('@civita/elements'));
  const app = new Hono();
  app.use('/assets/*', etag());
  app.use('/civita/*', etag());
  const css = mended(readFileSync(new URL('css/bootstrap-italia.min.css', bootstrapItalia), 'utf8'));
  app.get(`${theme}/bootstrap-italia.css`, keptFor('public, max-age=86400'), (context) =>
    context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get(
    `${theme}/fonts/*`,
    keptFor('public, max-age=86400'),
    folder(new URL('fonts/', bootstrapItalia), `${theme}/fonts`),
  );
  app.get('/assets/*', keptFor('no-cache'), folder(new URL('../assets/', import.meta.url), '/assets'));
  app.get('/civita/chunks/*', keptFor('public, max-age=31536000, immutable'), folder(elements, '/civita'));
  app.get('/civita/*', keptFor('no-cache'), folder(elements, '/civita'));
  return app;
}

function folder(url: URL, mount: string): MiddlewareHandler {
  return serveStatic({ root: fileURLToPath(url), rewriteRequestPath: (path) => path.slice(mount.length) });
}

/**
 * The style sheet carries a video player's icon font as a `data:` address, which a strict policy refuses on every page, and names
 * its version between single quotes, which the national validator (C.SI.1.2) cannot read.
 */
function mended(css: string): string {
  return css
    .replace(/@font-face\{font-family:VideoJS;[^}]*\}/, '')
    .replace(/(--bootstrap-italia-version: ?)'([\d.]+)'/g, '$1"$2"');
}

/** `no-cache` means ask again with the entity tag: cheap, and never stale after a build. */
function keptFor(cacheControl: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.header('Cache-Control', cacheControl);
  };
}
