import { Hono } from 'hono';
import { answers } from '../database/open.ts';
import type { Database } from '../database/schema.ts';
import { only, problem } from './problem.ts';

/**
 * `GET /health`: the process runs; to be asked by who would start it again. `GET /ready`: the database answers too; to be asked
 * by who sends it requests.
 */
export function healthRoutes(db: Database): Hono {
  const routes = new Hono();
  routes.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  routes.get('/ready', async (c) =>
    (await answers(db))
      ? c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
      : problem(c, {
          code: 'unavailable',
          detail: 'The database does not answer.',
          headers: { 'retry-after': '5' },
        }),
  );
  for (const path of ['/health', '/ready']) routes.all(path, only('GET', 'HEAD'));
  return routes;
}
