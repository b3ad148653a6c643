import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Role } from '../../database/schema.ts';
import type { Viewer } from '../../pages/staff/frame.ts';
import { loginPage, sayingPage } from '../../pages/staff/login.ts';
import { staffWords } from '../../pages/staff/words/index.ts';
import type { CityEnv, Parts } from '../../parts.ts';
import type { Session } from '../../staff/session.ts';
import { readSession, same } from '../../staff/session.ts';
import type { Staff } from '../../staff/tokens.ts';
import { may } from '../../staff/tokens.ts';
import { senderOf } from '../origin.ts';
import { sendPage } from '../send-page.ts';
import { cookieIn, giveCookie } from './cookie.ts';

/** Somebody of the staff at a page. */
export interface Visit {
  readonly c: Context;
  readonly parts: Parts;
  readonly staff: Staff;
  readonly viewer: Viewer;
  /** What the address asks for, without the language. */
  readonly asked: URLSearchParams;
  /** What a form brought; empty for a page that is only looked at. */
  readonly fields: URLSearchParams;
}

/** What a page does once it is clear who is there. */
export type Show = (visit: Visit) => Promise<Response>;

/** Lets who is logged in and has the role see a page; others are led to the login. */
export function seen(show: Show, role: Role = 'reader'): (c: Context<CityEnv>) => Promise<Response> {
  return async (c) => {
    const { parts } = c.var;
    const session = await sessionIn(c, parts);
    if (!session) return c.body(null, 303, { location: withLanguage(c, 'login'), 'cache-control': 'no-store' });
    return allowed(c, parts, session, new URLSearchParams(), role, show);
  };
}

/**
 * Lets who is logged in and has the role send a form of these pages. The form must carry the session's own word, and the
 * browser must not say that another site sent it.
 */
export function sent(show: Show, role: Role = 'reader'): (c: Context<CityEnv>) => Promise<Response> {
  return async (c) => {
    const { parts } = c.var;
    const fields = new URLSearchParams(await c.req.text());
    const session = await sessionIn(c, parts);
    const viewer = viewerOf(c, undefined);
    if (!session) {
      const lost = ['note', 'it', 'en']
        .map((name) => fields.get(name))
        .filter(Boolean)
        .join('\n\n');
      return sendPage(c, loginPage({ ...viewer, self: 'login' }, { said: viewer.words.over, lost }), 401);
    }
    const isOurs = senderOf(c, []) !== 'foreign' && same(fields.get('csrf') ?? '', session.csrf);
    if (!isOurs) return sendPage(c, sayingPage(viewer, viewer.words.notAllowed, viewer.words.over), 403);
    return allowed(c, parts, session, fields, role, show);
  };
}

async function allowed(
  c: Context,
  parts: Parts,
  session: Session,
  fields: URLSearchParams,
  role: Role,
  show: Show,
): Promise<Response> {
  const viewer = viewerOf(c, session);
  giveCookie(c, session.cookie);
  if (!may(session.staff, role))
    return sendPage(c, sayingPage(viewer, viewer.words.notAllowed, viewer.words.notAllowedWhy), 403);
  const asked = new URL(c.req.url).searchParams;
  asked.delete('lang');
  return show({ c, parts, staff: session.staff, viewer, asked, fields });
}

async function sessionIn(c: Context, parts: Parts): Promise<Session | undefined> {
  const cookie = cookieIn(c);
  return cookie === undefined ? undefined : readSession(parts, cookie);
}

/** How somebody sees the pages: in the language of the address, else in the one that the browser asks for, else in Italian. */
export function viewerOf(c: Context, session: Session | undefined): Viewer {
  const chosen = c.req.query('lang');
  const language = chosen ?? accepts(c, languages);
  const url = new URL(c.req.url);
  url.searchParams.delete('lang');
  url.searchParams.delete('done');
  const page = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return {
    words: staffWords(language),
    isChosen: chosen !== undefined,
    session: session && { label: session.staff.label, csrf: session.csrf },
    self: `${page}${url.search}`,
  };
}

const languages: Parameters<typeof accepts>[1] = {
  header: 'Accept-Language',
  supports: ['it', 'en'],
  default: 'it',
  match: (accepted, { default: otherwise }) =>
    [...accepted]
      .sort((one, other) => other.q - one.q)
      .map(({ type }) => /^(it|en)\b/i.exec(type)?.[0].toLowerCase())
      .find((language) => language !== undefined) ?? otherwise,
};

/** An address beside this page, in the language that was chosen. */
export function withLanguage(c: Context, address: string): string {
  const chosen = c.req.query('lang');
  if (chosen === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ lang: chosen }).toString()}`;
}
