import { randomUUID } from 'node:crypto';
import type { FeedbackSubject } from '@civita/sdk';
import { sign, verify } from 'hono/jwt';

/** What a login is good for. */
type Thing = Pick<FeedbackSubject, 'type' | 'id'>;

/** A login to be issued. */
export interface NewLogin {
  /** `CIVITA_LOGIN_SECRET`. */
  readonly secret: string;
  /** The city that vouches. */
  readonly city: string;
  /** What may be judged with it, and nothing else. */
  readonly subject: Thing;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the service reads of a login: that it is good for this subject, and until when. Never whose it is. */
export interface Login {
  readonly jti: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Longest life of a login, in seconds. */
const LIFE = 600;
/** Seconds by which the portal's clock may be ahead of ours. */
const AHEAD = 60;

/**
 * The portal's word that somebody is logged in: a JSON Web Token (RFC 7519), HS256, for one subject, for ten minutes and for
 * one answer. It has no `sub`: the service need not know who it is, and reads no such claim.
 */
export async function issueLogin({ secret, city, subject, now }: NewLogin): Promise<string> {
  const iat = Math.floor(now / 1000);
  return sign({ aud: audienceOf(city, subject), iat, exp: iat + LIFE, jti: randomUUID() }, secret, 'HS256');
}

/** Reads a login; `undefined` when it is forged, for another subject, too old, not yet valid, or made to last too long. */
export async function readLogin(token: string, { secret, city, subject, now }: NewLogin): Promise<Login | undefined> {
  let claims;
  try {
    // The times are compared below, with the service's clock. What the library throws repeats the token: it goes no further.
    const byUs = { exp: false, iat: false, nbf: false } as const;
    claims = await verify(token, secret, { alg: 'HS256', aud: audienceOf(city, subject), ...byUs });
  } catch {
    return undefined;
  }
  const { iat, exp, nbf = iat, jti } = claims;
  const seconds = now / 1000;
  if (!isTime(iat) || !isTime(exp) || !isTime(nbf) || typeof jti !== 'string' || !/^[\w.-]{16,128}$/.test(jti))
    return undefined;
  const isInTime = iat <= seconds + AHEAD && nbf <= seconds + AHEAD && seconds < exp && exp - iat <= LIFE;
  return isInTime ? { jti, expires: exp * 1000 } : undefined;
}

/** Neither a city nor a type has a colon, so no two subjects share an audience. */
function audienceOf(city: string, { type, id }: Thing): string {
  return `${city}:${type}:${id}`;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
