import { Hono } from 'hono';
import { answers } from '../database/open.ts';
import type { Parts } from '../parts.ts';
import { only, problem } from './problem.ts';

/** `GET /health`: whether the database answers. */
export function healthRoutes({ db }: Parts): Hono {
  const routes = new Hono();
  routes.get('/health', async (c) =>
    (await answers(db))
      ? c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
      : problem(c, { code: 'unavailable', detail: 'The database does not answer.' }),
  );
  routes.all('/health', only('GET', 'HEAD'));
  return routes;
}
