import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** The cookie's names: over https browsers take the second only with `Secure` (RFC 6265bis, 4.1.3). */
const PLAIN = 'civita-staff';
const SECURE = '__Secure-civita-staff';

/** Seconds after which the browser forgets it; the session in it ends by itself at the same time. */
const HOUR = 3600;

/** The value of the session's cookie. */
export function cookieIn(c: Context): string | undefined {
  return getCookie(c, SECURE) ?? getCookie(c, PLAIN);
}

/**
 * Gives or, without a value, takes back the session's cookie. It names no path: it is then sent to the pages beside this one
 * and to no other (RFC 6265, 5.1.4), under whatever prefix a proxy serves them. Scripts cannot read it, and no other site's
 * link or form brings it along.
 */
export function giveCookie(c: Context, value: string | undefined): void {
  const isSecure = getCookie(c, SECURE) !== undefined || c.req.header('origin')?.startsWith('https:') === true;
  const words = [
    `${isSecure ? SECURE : PLAIN}=${value ?? ''}`,
    `Max-Age=${value === undefined ? 0 : HOUR}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ];
  c.header('set-cookie', words.join('; '));
}
