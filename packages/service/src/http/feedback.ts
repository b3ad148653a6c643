import type { FeedbackReceipt } from '@civita/sdk';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { receiptOf, rowOf } from '../answers/answer.ts';
import { isAboutARow } from '../answers/writer.ts';
import { codeOf } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { addressOf } from './address.ts';
import { BODY_LIMIT, readFeedback } from './feedback-body.ts';
import { writtenFrom } from './origin.ts';
import { only, problem } from './problem.ts';

/** `POST /v1/feedback`: stores an answer once, however often it is sent under its key. */
export function feedbackRoutes(parts: Parts): Hono {
  const routes = new Hono();
  routes.use('/v1/feedback', ...writtenFrom(parts.origins));
  routes.post('/v1/feedback', throttled(parts), asJson, small, async (c) => answer(c, parts));
  routes.all('/v1/feedback', only('POST', 'OPTIONS'));
  return routes;
}

/** RFC 9562, any version: the key must be one that others cannot guess and nobody else made. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function answer(c: Context, { city, writer, sign, log, now }: Parts): Promise<Response> {
  const id = c.req.header('idempotency-key')?.toLowerCase() ?? '';
  if (!UUID.test(id))
    return problem(c, { code: 'key-needed', detail: 'Send the header Idempotency-Key with a random UUID.' });
  const read = readFeedback(await c.req.arrayBuffer());
  if ('refusal' in read) return problem(c, read.refusal);
  const row = rowOf({ city, id, feedback: read.feedback, now: now() }, sign);
  let outcome;
  try {
    outcome = await writer.write(row);
  } catch (error) {
    log.error({ event: 'answer-not-stored', code: codeOf(error) });
    return problem(
      c,
      isAboutARow(error)
        ? { code: 'failed', detail: 'The database refuses this answer.' }
        : {
            code: 'unavailable',
            detail: 'The answer could not be stored; send it again with the same key.',
            headers: { 'retry-after': '5' },
          },
    );
  }
  if (outcome === 'conflict')
    return problem(c, { code: 'key-reused', detail: 'Another answer was stored under this Idempotency-Key.' });
  const receipt: FeedbackReceipt = { id, receipt: receiptOf(city, id, sign) };
  return c.json(receipt, outcome === 'stored' ? 201 : 200, { 'cache-control': 'no-store' });
}

function throttled({ limit }: Parts): MiddlewareHandler {
  return async (c, next) => {
    const seconds = limit(addressOf(c));
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
