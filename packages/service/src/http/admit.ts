import type { Feedback } from '@civita/sdk';
import type { LoginRow } from '../database/schema.ts';
import type { Problem } from './problem.ts';
import type { Parts } from '../parts.ts';
import { readLogin } from '../login/token.ts';

/** Who may send this answer: anybody, who spends this login, or why not. */
export type Admission = { readonly login: LoginRow | undefined } | { readonly refusal: Problem };

/** Whether the city takes answers of a profile only from people who are logged in. */
export function isGated({ gate }: Pick<Parts, 'gate'>, profile: string): boolean {
  return gate?.profiles.includes(profile) ?? false;
}

/** Lets an answer pass whose profile needs no login, or that comes with one for its subject. */
export async function admit(
  { city, gate, sign, now }: Pick<Parts, 'city' | 'gate' | 'sign' | 'now'>,
  { id, feedback, token }: { readonly id: string; readonly feedback: Feedback; readonly token: string | undefined },
): Promise<Admission> {
  if (!gate || !isGated({ gate }, feedback.profile)) return { login: undefined };
  if (!token) return { refusal: loginRefusal('login-needed') };
  const login = await readLogin(token, { secret: gate.secret, city, subject: feedback.subject, now: now() });
  if (!login) return { refusal: loginRefusal('login-refused') };
  return {
    login: {
      city,
      login: sign('login', city, login.jti),
      answer: sign('login-answer', city, login.jti, id),
      expires: login.expires,
    },
  };
}

const details = {
  'login-needed': 'This answer needs a login: send Authorization: Bearer with the token of the city’s portal.',
  'login-refused': 'The login is not valid for this subject, or no longer; log in again.',
  'login-spent': 'The login was used for another answer; log in again.',
} as const;

/** 401 with the challenge of RFC 6750, section 3. */
export function loginRefusal(code: keyof typeof details): Problem {
  const challenge = code === 'login-needed' ? 'Bearer' : 'Bearer error="invalid_token"';
  return { code, detail: details[code], headers: { 'www-authenticate': challenge } };
}
