import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { FindCity } from '../cities.ts';
import type { Database } from '../database/schema.ts';
import { codeOf } from '../errors.ts';
import type { CityEnv, Parts } from '../parts.ts';
import { aggregateRoutes } from './aggregates.ts';
import { feedbackRoutes } from './feedback.ts';
import { formRoutes } from './form.ts';
import { secured } from './headers.ts';
import { healthRoutes } from './health.ts';
import { notFound, problem } from './problem.ts';
import { openApiRoutes } from './openapi.ts';
import { questionnaireRoutes } from './questionnaires.ts';
import { receiptRoutes } from './receipts.ts';
import { reportRoutes } from './reports.ts';
import { logged } from './request-log.ts';
import { staffRoutes } from './staff/routes.ts';
import { staffPageRoutes } from './staff-pages/routes.ts';

/** What a city has, at the root and under `/c/<city>`. */
const OF_CITY = ['/v1/*', '/reports/*'] as const;
const OURS = [...OF_CITY, '/health', '/ready', '/c/*'] as const;

/**
 * All routes: of each city under `/c/<city>`, and of the one named `root` at the root too. They touch no other path, so that a
 * portal can mount them beside its own.
 */
export function routesOf({
  db,
  log,
  find,
  root,
}: {
  readonly db: Database;
  readonly log: Parts['log'];
  readonly find: FindCity;
  readonly root: string | undefined;
}): Hono {
  const common = new Hono().route('/', healthRoutes(db)).route('/', openApiRoutes());
  const city = new Hono<CityEnv>();
  for (const routes of [
    staffRoutes,
    staffPageRoutes,
    feedbackRoutes,
    receiptRoutes,
    questionnaireRoutes,
    formRoutes,
    aggregateRoutes,
    reportRoutes,
  ])
    city.route('/', routes());

  const routes = new Hono<CityEnv>();
  routes.onError((error, c) => {
    log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    return problem(c, { code: 'failed', detail: 'The service failed; its log says more.' });
  });
  routes.notFound(notFound);
  const about =
    (nameOf: (asked: string | undefined) => string | undefined): MiddlewareHandler<CityEnv> =>
    async (c, next) => {
      const parts = find(nameOf(c.req.param('city')) ?? '');
      if (!parts) return notFound(c);
      c.set('parts', parts);
      return next();
    };
  for (const path of OURS) routes.use(path, logged(log), secured);
  routes.route('/', common);
  for (const path of OF_CITY)
    routes.use(
      path,
      about(() => root),
    );
  routes.use(
    '/c/:city/*',
    about((asked) => asked),
  );
  routes.route('/', city);
  routes.route('/c/:city', city.route('/', common));
  for (const path of OURS) routes.all(path, notFound);
  return routes as unknown as Hono;
}
