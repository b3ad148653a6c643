import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import { pino } from 'pino';

/** Writes JSON lines to the standard error, or nothing. */
export function openLog(on: boolean): Logger {
  return pino({ enabled: on, base: null }, pino.destination({ fd: 2, sync: true }));
}

/** One line for each request: what was asked for by its pattern, never by its address, and what came of it. */
export function logged(log: Logger): MiddlewareHandler {
  if (!log.isLevelEnabled('info')) return async (_, next) => next();
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    log.info({ method: c.req.method, route: routePath(c), status: c.res.status, ms });
  };
}
