import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { shared } from './sharing.ts';

/** How long the whole host must be asked by https is the city's decision, not this service's. */
const common = {
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: 'DENY',
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/** Data: nothing of it is a page, may be framed or may be read as another type. */
const forData = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'cross-origin',
});

/**
 * Pages: one style sheet and one form. Their address may hold a login, so no more than the origin is told to others; under
 * `no-referrer` browsers would also send `Origin: null` with our own form (Fetch standard, "serializing a request origin").
 */
const forPages = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'strict-origin',
});

/** Headers of every answer, by what it is. */
export const secured: MiddlewareHandler = async (c, next) => {
  await next();
  const isPage = c.res.headers.get('content-type')?.startsWith('text/html') ?? false;
  await (isPage ? forPages : forData)(c, () => Promise.resolve());
};

/** Public figures and reports may be read by any page, without credentials. */
export const readByAll: MiddlewareHandler = shared({
  origins: '*',
  methods: ['GET', 'HEAD'],
  exposeHeaders: ['ETag'],
  maxAge: 86_400,
});
