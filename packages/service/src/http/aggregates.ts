import { Hono } from 'hono';
import { aggregateOf, tally } from '../answers/aggregate.ts';
import { codeOf } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { readByAll } from './headers.ts';
import { only, problem } from './problem.ts';

/** `GET /v1/aggregates?subject=`: what people answered about a subject. */
export function aggregateRoutes({ city, k, db, log }: Parts): Hono {
  const routes = new Hono();
  routes.use('/v1/aggregates', readByAll);
  routes.get('/v1/aggregates', async (c) => {
    const subject = c.req.query('subject') ?? '';
    if (subject === '' || subject.length > 512 || subject.includes('\0') || !subject.isWellFormed())
      return problem(c, {
        code: 'subject-needed',
        detail: 'Name one subject of at most 512 characters: /v1/aggregates?subject=ob-1, or the path of a page.',
      });
    const tallies = await tally(db, city, subject).catch((error: unknown) => {
      log.error({ event: 'figures-not-read', code: codeOf(error) });
    });
    return tallies
      ? c.json(aggregateOf(subject, tallies, k), 200, { 'cache-control': 'no-cache' })
      : problem(c, { code: 'unavailable', detail: 'The figures cannot be read now.', headers: { 'retry-after': '5' } });
  });
  routes.all('/v1/aggregates', only('GET', 'HEAD', 'OPTIONS'));
  return routes;
}
