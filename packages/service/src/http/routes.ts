import type { Context } from 'hono';
import { Hono } from 'hono';
import { codeOf } from '../errors.ts';
import type { Parts } from '../parts.ts';
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

const OURS = ['/v1/*', '/reports/*', '/health', '/ready', '/c/*'] as const;

/** All routes, at the root and under `/c/<city>`. They touch no other path, so that a portal can mount them beside its own. */
export function routesOf(parts: Parts): Hono {
  const city = new Hono();
  for (const routes of [
    staffRoutes,
    staffPageRoutes,
    feedbackRoutes,
    receiptRoutes,
    questionnaireRoutes,
    formRoutes,
    aggregateRoutes,
    reportRoutes,
    openApiRoutes,
    healthRoutes,
  ])
    city.route('/', routes(parts));

  const routes = new Hono();
  routes.onError((error, c) => {
    parts.log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    return problem(c, { code: 'failed', detail: 'The service failed; its log says more.' });
  });
  routes.notFound(notFound);
  for (const path of OURS) routes.use(path, logged(parts.log), secured);
  routes.use('/c/:city/*', async (c, next) => (c.req.param('city') === parts.city ? next() : notFound(c as Context)));
  routes.route('/', city);
  routes.route('/c/:city', city);
  for (const path of OURS) routes.all(path, notFound);
  return routes;
}
