import { Hono } from 'hono';
import { setOpen } from '../../answers/closures.ts';
import { record } from '../../staff/audit.ts';
import { asJson, small } from '../guards.ts';
import { only, problem } from '../problem.ts';
import { memberOf } from './body.ts';
import type { StaffEnv } from './staff-of.ts';
import { staffOnly } from './staff-of.ts';

/** `POST /v1/questionnaires/{profile}/open` with `{ "open": false }`: closes a question, the kill switch, or opens it again. */
export function staffQuestionRoutes(): Hono<StaffEnv> {
  const path = '/v1/questionnaires/:profile/open';
  const routes = new Hono<StaffEnv>();
  routes.post(path, staffOnly('admin'), asJson, small, async (c) => {
    const { parts } = c.var;
    const profile = c.req.param('profile');
    if (!parts.questionnaireOf(profile))
      return problem(c, { code: 'not-found', detail: 'No questionnaire has this name.' });
    const body = await memberOf(c, 'open', (value) =>
      typeof value === 'boolean'
        ? { ok: true, value }
        : { ok: false, issues: [{ pointer: '/open', problem: 'true or false' }] },
    );
    if ('refusal' in body) return body.refusal;
    await setOpen(parts.db, parts.city, profile, body.value, parts.now());
    await record(parts.db, parts, c.get('staff'), body.value ? 'question-opened' : 'question-closed');
    return c.json({ profile, open: body.value }, 200, { 'cache-control': 'no-store' });
  });
  routes.all(path, only('POST'));
  return routes;
}
