import type { Context } from 'hono';
import { Hono } from 'hono';
import type { CityEnv } from '../parts.ts';
import { admit } from './admit.ts';
import { readFeedback } from './feedback-body.ts';
import { asJson, small, throttled, withHeader } from './guards.ts';
import { writtenFrom } from './origin.ts';
import { only, problem } from './problem.ts';
import { isKey, take } from './take.ts';

/** `POST /v1/feedback`: stores an answer once, however often it is sent under its key. */
export function feedbackRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.use('/v1/feedback', ...writtenFrom('POST'));
  routes.post('/v1/feedback', throttled, asJson, withHeader, small, answer);
  routes.all('/v1/feedback', only('GET', 'HEAD', 'POST', 'OPTIONS'));
  return routes;
}

async function answer(c: Context<CityEnv>): Promise<Response> {
  const { parts } = c.var;
  const id = c.req.header('idempotency-key')?.toLowerCase() ?? '';
  if (!isKey(id))
    return problem(c, { code: 'key-needed', detail: 'Send the header Idempotency-Key with a random UUID.' });
  const read = readFeedback(await c.req.arrayBuffer(), parts.questionnaireOf);
  if ('refusal' in read) return problem(c, read.refusal);
  const { feedback } = read;
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const admission = await admit(parts, { id, feedback, token });
  if ('refusal' in admission) return problem(c, admission.refusal);
  const signals = c.req.query('signal') === 'honeypot' ? (['honeypot'] as const) : [];
  const taken = await take(parts, { id, feedback, login: admission.login, signals });
  if ('refusal' in taken) return problem(c, taken.refusal);
  return c.json(taken.receipt, taken.isNew ? 201 : 200, { 'cache-control': 'no-store' });
}
