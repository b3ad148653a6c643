import { Hono } from 'hono';
import type { Parts } from '../../parts.ts';
import { record } from '../../staff/audit.ts';
import { publishReply, repliesOf, withdrawReply } from '../../staff/replies.ts';
import { readReply } from '../../staff/reply-body.ts';
import { asJson, small } from '../guards.ts';
import { only, problem } from '../problem.ts';
import { notJson, notValid, objectOf } from './body.ts';
import type { StaffEnv } from './staff-of.ts';
import { staffOnly } from './staff-of.ts';

/** `GET` and `POST /v1/replies`, `DELETE /v1/replies/{id}`: what the city answers in public about a subject. */
export function staffReplyRoutes(parts: Parts): Hono<StaffEnv> {
  const { db, city } = parts;
  const routes = new Hono<StaffEnv>();
  routes.get('/v1/replies', staffOnly(parts, 'reader'), async (c) => {
    const replies = await repliesOf(db, city, { subject: c.req.query('subject') });
    return c.json({ replies }, 200, { 'cache-control': 'no-store' });
  });
  routes.post('/v1/replies', staffOnly(parts, 'editor'), asJson, small, async (c) => {
    const body = await objectOf(c);
    if (!body) return problem(c, notJson);
    const read = readReply(body);
    if (!read.ok) return notValid(c, read.issues);
    const id = await publishReply(db, city, read.value);
    await record(db, parts, c.get('staff'), 'reply-written');
    return c.json({ id }, 201, { 'cache-control': 'no-store' });
  });
  routes.all('/v1/replies', only('GET', 'HEAD', 'POST'));
  routes.delete('/v1/replies/:id', staffOnly(parts, 'editor'), async (c) => {
    if (!(await withdrawReply(db, city, c.req.param('id'))))
      return problem(c, { code: 'not-found', detail: 'No reply has this id.' });
    await record(db, parts, c.get('staff'), 'reply-withdrawn');
    return c.body(null, 204);
  });
  routes.all('/v1/replies/:id', only('DELETE'));
  return routes;
}
