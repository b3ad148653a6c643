import type { Context, MiddlewareHandler } from 'hono';
import type { CityEnv } from '../parts.ts';
import { problem } from './problem.ts';
import { shared } from './sharing.ts';

/**
 * Lets pages of our own origin and of those that the city lists send answers by these methods, and no other; the origin is
 * never reflected and `null` is nobody's. Programs that send no `Origin` are not asked: no browser sends a forged answer
 * without it.
 */
export function writtenFrom(...methods: readonly string[]): readonly MiddlewareHandler<CityEnv>[] {
  const share = shared<CityEnv>({
    origins: (c) => c.var.parts.origins,
    methods,
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Civita'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
  return [
    async (c, next) => {
      const { origins } = c.var.parts;
      const origin = c.req.header('origin');
      if (origin === undefined || origins.includes(origin) || isOwn(c, origin)) return next();
      return problem(c, {
        code: 'origin-refused',
        detail: 'Pages of this origin may not send answers here; the operator can list it in CIVITA_ORIGINS.',
      });
    },
    share,
  ];
}

/** Whose page sent a request: ours or a listed one, another, or nobody says so (programs, browsers of before 2020). */
export function senderOf(c: Context, origins: readonly string[]): 'known' | 'foreign' | 'unsaid' {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin === undefined && site === undefined) return 'unsaid';
  const isKnown = origin === undefined ? site === 'same-origin' : origins.includes(origin) || isOwn(c, origin);
  return isKnown ? 'known' : 'foreign';
}

/**
 * Behind a proxy that ends TLS or renames the host the service cannot know its own address; then the browser's own word,
 * which pages cannot set (Fetch Metadata), is the only one.
 */
function isOwn(c: Context, origin: string): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true;
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host');
}
