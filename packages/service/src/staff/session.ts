import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/schema.ts';
import type { Sign } from '../secret.ts';
import type { Staff } from './tokens.ts';
import { staffById } from './tokens.ts';

/** Somebody of the staff who is logged in to the inbox. */
export interface Session {
  readonly staff: Staff;
  /** What the forms of this session carry, so that no other site's form passes for one. */
  readonly csrf: string;
  /** The cookie's value for the next pages. */
  readonly cookie: string;
}

const MINUTE = 60_000;
/** A session ends when nothing was asked for so long. */
const IDLE = 60 * MINUTE;
/** And in any case after a working day. */
const LONGEST = 10 * 60 * MINUTE;

/** What sessions are made with. */
export interface SessionParts {
  readonly db: Database;
  readonly city: string;
  readonly sign: Sign;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Begins a session for who has shown a valid token. The cookie holds the token's id and times, never the token. */
export function beginSession(parts: SessionParts, staff: Staff): Session {
  const at = parts.now();
  return sessionOf(parts, staff, at, at);
}

/**
 * The session of a cookie, with its hour begun anew; `undefined` when the cookie is not ours, an hour passed without it or ten
 * since it began, or when the token was revoked or is over.
 */
export async function readSession(parts: SessionParts, cookie: string): Promise<Session | undefined> {
  const [, id = '', begun = '', seen = ''] =
    /^([0-9a-f]{8})\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.[\w-]{43}$/.exec(cookie) ?? [];
  const at = parts.now();
  const began = Number.parseInt(begun, 36);
  if (id === '' || !same(cookie, cookieOf(parts, id, began, Number.parseInt(seen, 36)))) return undefined;
  if (at - Number.parseInt(seen, 36) > IDLE || at - began > LONGEST) return undefined;
  const staff = await staffById(parts.db, parts.city, id, at);
  return staff && sessionOf(parts, staff, began, at);
}

function sessionOf(parts: SessionParts, staff: Staff, began: number, seen: number): Session {
  const csrf = parts.sign('staff-form', parts.city, staff.id, began.toString(36));
  return { staff, csrf, cookie: cookieOf(parts, staff.id, began, seen) };
}

function cookieOf({ sign, city }: SessionParts, id: string, began: number, seen: number): string {
  const words = [id, began.toString(36), seen.toString(36)];
  return [...words, sign('staff-session', city, ...words)].join('.');
}

/** Compares without telling by the time it takes how much is right. */
export function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
