import type { Checked } from '@civita/sdk';
import { Hono } from 'hono';
import { readFilter } from '../../staff/filter.ts';
import { isCursor, listAnswers } from '../../staff/list.ts';
import type { Mark } from '../../staff/mark.ts';
import { mark, readNote, readStatus, readTags } from '../../staff/mark.ts';
import { shown } from '../../staff/shown.ts';
import { asJson, small } from '../guards.ts';
import { only, problem } from '../problem.ts';
import { isKey } from '../take.ts';
import { memberOf, notValid } from './body.ts';
import type { StaffEnv } from './staff-of.ts';
import { staffOnly } from './staff-of.ts';

const MOST = 200;

const marks: Readonly<Record<string, (value: unknown) => Checked<Mark>>> = {
  status: readStatus,
  note: readNote,
  tags: readTags,
};

/** `GET /v1/feedback`, and `POST /v1/feedback/{id}/status`, `…/note`, `…/tags`: answers for staff. */
export function staffAnswerRoutes(): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  routes.get('/v1/feedback', staffOnly('reader'), async (c) => {
    const { db, city } = c.var.parts;
    const params = new URL(c.req.url).searchParams;
    const filter = readFilter(params, ['cursor', 'limit']);
    if (!filter.ok) return notValid(c, filter.issues);
    const after = params.get('cursor') || undefined;
    if (after !== undefined && !isCursor(after))
      return notValid(c, [{ pointer: '/cursor', problem: 'what "next" of the page before says' }]);
    const limit = Number(params.get('limit') || '50');
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
      return notValid(c, [{ pointer: '/limit', problem: `1 to ${MOST}` }]);
    const { rows, next } = await listAnswers(db, city, filter.value, { limit, after });
    const answers = rows.map((row) => shown(row));
    return c.json({ answers, ...(next === undefined ? {} : { next }) }, 200, { 'cache-control': 'no-store' });
  });
  for (const [name, read] of Object.entries(marks)) {
    const path = `/v1/feedback/:id/${name}`;
    routes.post(path, staffOnly('editor'), asJson, small, async (c) => {
      const { parts } = c.var;
      const id = c.req.param('id') ?? '';
      const body = await memberOf(c, name, read);
      if ('refusal' in body) return body.refusal;
      const found = isKey(id) ? await mark(parts.db, parts, c.get('staff'), id, body.value) : 'unknown';
      return typeof found === 'string'
        ? problem(c, { code: 'not-found', detail: 'No answer has this id, or its author has withdrawn it.' })
        : c.json(shown(found.row), 200, { 'cache-control': 'no-store' });
    });
    routes.all(path, only('POST'));
  }
  return routes;
}
