import type { Context } from 'hono';
import { loginPage } from '../../pages/staff/login.ts';
import type { Parts } from '../../parts.ts';
import { beginSession } from '../../staff/session.ts';
import { staffByToken } from '../../staff/tokens.ts';
import { senderOf } from '../origin.ts';
import { sendPage } from '../send-page.ts';
import { giveCookie } from './cookie.ts';
import { viewerOf, withLanguage } from './visit.ts';

/** `GET /v1/staff/login`. */
export function askLogin(c: Context): Response {
  return sendPage(c, loginPage(viewerOf(c, undefined)));
}

/**
 * `POST /v1/staff/login`: a token for a session. Tokens hold 256 random bits, so that trying them is hopeless and needs no
 * limit that would lock an office out.
 */
export async function logIn(c: Context, parts: Parts): Promise<Response> {
  const fields = new URLSearchParams(await c.req.text());
  const viewer = viewerOf(c, undefined);
  const token = fields.get('token')?.trim() ?? '';
  const staff =
    senderOf(c, []) === 'foreign' ? undefined : await staffByToken(parts.db, parts.city, token, parts.now());
  if (!staff) return sendPage(c, loginPage(viewer, { said: viewer.words.wrongToken }), 401);
  giveCookie(c, beginSession(parts, staff).cookie);
  return c.body(null, 303, { location: withLanguage(c, 'inbox'), 'cache-control': 'no-store' });
}
