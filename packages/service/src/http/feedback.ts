import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Parts } from '../parts.ts';
import { addressOf } from './address.ts';
import { admit } from './admit.ts';
import { BODY_LIMIT, readFeedback } from './feedback-body.ts';
import { writtenFrom } from './origin.ts';
import { only, problem } from './problem.ts';
import { isKey, take } from './take.ts';

/** `POST /v1/feedback`: stores an answer once, however often it is sent under its key. */
export function feedbackRoutes(parts: Parts): Hono {
  const routes = new Hono();
  routes.use('/v1/feedback', ...writtenFrom(parts.origins));
  routes.post('/v1/feedback', throttled(parts), asJson, small, async (c) => answer(c, parts));
  routes.all('/v1/feedback', only('POST', 'OPTIONS'));
  return routes;
}

async function answer(c: Context, parts: Parts): Promise<Response> {
  const id = c.req.header('idempotency-key')?.toLowerCase() ?? '';
  if (!isKey(id))
    return problem(c, { code: 'key-needed', detail: 'Send the header Idempotency-Key with a random UUID.' });
  const read = readFeedback(await c.req.arrayBuffer());
  if ('refusal' in read) return problem(c, read.refusal);
  const { feedback } = read;
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const admission = await admit(parts, { id, feedback, token });
  if ('refusal' in admission) return problem(c, admission.refusal);
  const taken = await take(parts, { id, feedback, login: admission.login });
  if ('refusal' in taken) return problem(c, taken.refusal);
  return c.json(taken.receipt, taken.isNew ? 201 : 200, { 'cache-control': 'no-store' });
}

function throttled({ limit, proxies }: Parts): MiddlewareHandler {
  return async (c, next) => {
    const seconds = limit(addressOf(c, proxies));
    if (seconds === 0) return next();
    return problem(c, {
      code: 'too-many',
      detail: `Many answers came from this network; send this one again in ${seconds} seconds with the same key.`,
      headers: { 'retry-after': String(seconds) },
    });
  };
}

/**
 * A page of another origin can send forms and plain text without asking first; JSON with a header of its own it cannot
 * (OWASP ASVS 5.0, 3.5.2).
 */
const asJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    return problem(c, { code: 'wrong-content-type', detail: 'Send the answer with Content-Type: application/json.' });
  if (c.req.header('x-civita') !== '1')
    return problem(c, { code: 'header-needed', detail: 'Send the header X-Civita: 1.' });
  return next();
};

const small: MiddlewareHandler = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (c) => problem(c, { code: 'too-large', detail: `An answer is at most ${BODY_LIMIT} bytes.` }),
});
