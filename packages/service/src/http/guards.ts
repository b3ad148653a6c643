import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { CityEnv } from '../parts.ts';
import { addressOf } from './address.ts';
import { BODY_LIMIT } from './feedback-body.ts';
import { problem } from './problem.ts';

/** Lets one network send so many answers, and no more. */
export const throttled: MiddlewareHandler<CityEnv> = async (c, next) => {
  const { limit, proxies } = c.var.parts;
  const seconds = limit(addressOf(c, proxies));
  if (seconds === 0) return next();
  return problem(c, {
    code: 'too-many',
    detail: `Many answers came from this network; send this one again in ${seconds} seconds with the same key.`,
    headers: { 'retry-after': String(seconds) },
  });
};

/** Takes JSON and nothing that a page can send as a form or as plain text, nor what is compressed (RFC 9110, 15.5.16). */
export const asJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const coding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (type === 'application/json' && coding === 'identity') return next();
  return problem(c, {
    code: 'wrong-content-type',
    detail: 'Send the body with Content-Type: application/json, and not compressed.',
  });
};

/**
 * A page of another origin can send forms and plain text without asking first; a request with a header of its own it cannot
 * (OWASP ASVS 5.0, 3.5.2).
 */
export const withHeader: MiddlewareHandler = async (c, next) => {
  if (c.req.header('x-civita') === '1') return next();
  return problem(c, { code: 'header-needed', detail: 'Send the header X-Civita: 1.' });
};

const measured = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (c) => problem(c, { code: 'too-large', detail: `An answer is at most ${BODY_LIMIT} bytes.` }),
});

/**
 * An answer in JSON is small. Who states a length is held to it by Node's parser, so that the body need not be made a stream
 * first, which costs as much as storing the answer.
 */
export const small: MiddlewareHandler = async (c, next) => {
  const stated = Number(c.req.header('content-length') ?? Number.NaN);
  const isSmall = stated <= BODY_LIMIT && c.req.header('transfer-encoding') === undefined;
  return isSmall ? next() : measured(c, next);
};
