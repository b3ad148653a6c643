import type { Context, Env, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Which pages of other origins may ask, how, and what of the answer they see. */
export interface Sharing<E extends Env> {
  /** Exact origins, or all. */
  readonly origins: '*' | ((c: Context<E>) => readonly string[]);
  readonly methods: readonly string[];
  readonly allowHeaders?: readonly string[];
  readonly exposeHeaders: readonly string[];
  /** Seconds for which a browser need not ask again. */
  readonly maxAge: number;
}

/**
 * CORS (Fetch standard, 3.3). What browsers ask beforehand is Hono's to answer. On the answers themselves Hono sets its headers
 * before there is one, so that each is made twice and sent as a stream, which costs more than all that an answer to the
 * question on a page needs; here they are set on the answer.
 */
export function shared<E extends Env = Env>({
  origins,
  methods,
  allowHeaders = [],
  exposeHeaders,
  maxAge,
}: Sharing<E>): MiddlewareHandler<E> {
  const allowed = (origin: string, c: Context<E>): string | null =>
    origins === '*' ? '*' : origins(c).includes(origin) ? origin : null;
  const asked = cors({
    origin: origins === '*' ? '*' : allowed,
    allowMethods: [...methods],
    allowHeaders: [...allowHeaders],
    exposeHeaders: [...exposeHeaders],
    maxAge,
  });
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return asked(c, next);
    await next();
    const origin = allowed(c.req.header('origin') ?? '', c);
    const { headers } = c.res;
    if (origin !== null) headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', exposeHeaders.join());
    if (origins !== '*') headers.append('vary', 'Origin');
    return undefined;
  };
}
