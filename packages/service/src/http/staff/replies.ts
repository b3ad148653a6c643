import { Hono } from 'hono';
import { record } from '../../staff/audit.ts';
import { publishReply, repliesOf, withdrawReply } from '../../staff/replies.ts';
import { isName, NAME, readReply } from '../../staff/reply-body.ts';
import { asJson, small } from '../guards.ts';
import { only, problem } from '../problem.ts';
import { isKey } from '../take.ts';
import { notJson, notValid, objectOf } from './body.ts';
import type { StaffEnv } from './staff-of.ts';
import { staffOnly } from './staff-of.ts';

/** `GET` and `POST /v1/replies`, `DELETE /v1/replies/{id}`: what the city answers in public about a subject. */
export function staffReplyRoutes(): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.get('/v1/replies', staffOnly('reader'), async (c) => {
    const { db, city } = c.var.parts;
    const subject = c.req.query('subject');
    if (subject !== undefined && !isName(subject)) return notValid(c, [{ pointer: '/subject', problem: NAME }]);
    const replies = await repliesOf(db, city, { subject });
    return c.json({ replies }, 200, { 'cache-control': 'no-store' });
  });
  routes.post('/v1/replies', staffOnly('editor'), asJson, small, async (c) => {
    const { parts } = c.var;
    const body = await objectOf(c);
    if (!body) return problem(c, notJson);
    const read = readReply(body);
    if (!read.ok) return notValid(c, read.issues);
    const id = await publishReply(parts.db, parts.city, read.value);
    await record(parts.db, parts, c.get('staff'), 'reply-written');
    return c.json({ id }, 201, { 'cache-control': 'no-store' });
  });
  routes.all('/v1/replies', only('GET', 'HEAD', 'POST'));
  routes.delete('/v1/replies/:id', staffOnly('editor'), async (c) => {
    const { parts } = c.var;
    const id = c.req.param('id');
    if (!isKey(id) || !(await withdrawReply(parts.db, parts.city, id)))
      return problem(c, { code: 'not-found', detail: 'No reply has this id.' });
    await record(parts.db, parts, c.get('staff'), 'reply-withdrawn');
    return c.body(null, 204);
  });
  routes.all('/v1/replies/:id', only('DELETE'));
  return routes;
}
