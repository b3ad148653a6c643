import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { findAnswer, storedAnswer, withdrawAnswer } from '../answers/own.ts';
import type { AnswerRow } from '../database/schema.ts';
import { codeOf } from '../errors.ts';
import type { CityEnv, Parts } from '../parts.ts';
import { isReceipt } from '../receipt.ts';
import { change, refusalFor, unknown } from './change.ts';
import { readFeedback } from './feedback-body.ts';
import { asJson, small, throttled, withHeader } from './guards.ts';
import { writtenFrom } from './origin.ts';
import type { Problem } from './problem.ts';
import { only, problem } from './problem.ts';

/**
 * `/v1/feedback/{id}`: an answer for its author, who shows the receipt and nothing else; no login is asked for, also where
 * the answer needed one.
 */
export function receiptRoutes(): Hono<CityEnv> {
  const path = '/v1/feedback/:id';
  const routes = new Hono<CityEnv>();
  routes.use(path, ...writtenFrom('GET', 'PUT', 'DELETE'));
  routes.get(path, withReceipt, async (c) => {
    const { parts } = c.var;
    const found = await tried(parts, findAnswer(parts.db, parts.city, idOf(c)));
    if ('refusal' in found) return problem(c, found.refusal);
    return typeof found.value === 'string' ? problem(c, refusalFor(found.value)) : show(c, parts, found.value.row);
  });
  routes.put(path, throttled, asJson, withHeader, withReceipt, small, async (c) => {
    const { parts } = c.var;
    const read = readFeedback(await c.req.arrayBuffer(), parts.questionnaireOf);
    if ('refusal' in read) return problem(c, read.refusal);
    const changed = await tried(parts, change(parts, idOf(c), read.feedback));
    if ('refusal' in changed) return problem(c, changed.refusal);
    return 'refusal' in changed.value ? problem(c, changed.value.refusal) : show(c, parts, changed.value.row);
  });
  routes.delete(path, withHeader, withReceipt, async (c) => {
    const { parts } = c.var;
    const done = await tried(parts, withdrawAnswer(parts.db, parts.city, idOf(c)));
    if ('refusal' in done) return problem(c, done.refusal);
    return done.value === 'withdrawn'
      ? c.body(null, 204, { 'cache-control': 'no-store' })
      : problem(c, refusalFor(done.value));
  });
  routes.all(path, only('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'));
  return routes;
}

function idOf(c: Context): string {
  return c.req.param('id')?.toLowerCase() ?? '';
}

function show(c: Context, { changeHours }: Parts, row: AnswerRow): Response {
  return c.json(storedAnswer(row, changeHours), 200, { 'cache-control': 'no-store' });
}

/** The code is looked at before the database is: how long the answer takes tells nothing of whether there is one. */
const withReceipt: MiddlewareHandler<CityEnv> = async (c, next) => {
  const { city, sign } = c.var.parts;
  const code = /^Receipt +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  return isReceipt(code, city, idOf(c), sign) ? next() : problem(c, unknown);
};

/** What the database gave, or the refusal when it fails. */
export async function tried<T>(
  { log }: Pick<Parts, 'log'>,
  work: Promise<T>,
): Promise<{ readonly value: T } | { readonly refusal: Problem }> {
  try {
    return { value: await work };
  } catch (error) {
    log.error({ event: 'answer-not-reached', code: codeOf(error) });
    return { refusal: unavailable };
  }
}

const unavailable: Problem = {
  code: 'unavailable',
  detail: 'The answer cannot be reached now; try again.',
  headers: { 'retry-after': '5' },
};
