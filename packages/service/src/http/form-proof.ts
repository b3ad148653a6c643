import type { Feedback } from '@civita/sdk';
import type { Context } from 'hono';
import { canonical } from '../answers/answer.ts';
import { ageOf, formToken } from '../form-token.ts';
import type { Parts } from '../parts.ts';
import { senderOf } from './origin.ts';

/** What is done with a complete answer that a browser posted. */
export type Verdict = 'take' | 'hasty' | 'confirm' | 'too-old';

/** Milliseconds after which a form is shown again before it counts: the page may have changed since. */
const LONGEST = 12 * 3_600_000;

/**
 * Whether an answer surely comes from its reader. There is no session that a foreign page could ride on, but it could post in
 * its visitors' name, so:
 *
 * - A form of a page that is neither ours nor listed is confirmed first, also with a good token: anybody can fetch one and put
 *   it into a page. The browser's own word (`Origin`, `Sec-Fetch-Site`) cannot be set by a page and decides.
 * - A form without a token, of a page that is ours or listed, is the element's, whose script did not arrive in time to send it:
 *   the page was kept for many people and could not hold a token. It is taken.
 * - A form with a token is our page's: it is taken when the token is of this key and subject and not too old; one that
 *   is sent quicker than a person can is taken too, and flagged. A forged one is confirmed first.
 * - Where no browser says whose page it was (programs, browsers of before 2020), the token decides alone.
 */
export function verdictOn(
  c: Context,
  parts: Parts,
  { key, token, feedback }: { readonly key: string; readonly token: string | null; readonly feedback: Feedback },
): Verdict {
  const { now, origins, haste } = parts;
  const sender = senderOf(c, origins);
  if (sender === 'foreign') return 'confirm';
  if (!token) return sender === 'known' ? 'take' : 'confirm';
  const confirmed = ageOf(token, parts, now(), 'confirm', key, canonical(feedback));
  if (confirmed !== undefined) return confirmed <= LONGEST ? 'take' : 'confirm';
  const age = ageOf(token, parts, now(), 'form', key, frameOf(feedback));
  if (age === undefined) return 'confirm';
  if (age < haste) return 'hasty';
  return age <= LONGEST ? 'take' : 'too-old';
}

/** The token of a form about this subject, for an answer with this key. */
export function tokenForForm(parts: Parts, key: string, feedback: Feedback): string {
  return formToken(parts, parts.now(), 'form', key, frameOf(feedback));
}

/** The token of the button that confirms exactly this answer. */
export function tokenToConfirm(parts: Parts, key: string, feedback: Feedback): string {
  return formToken(parts, parts.now(), 'confirm', key, canonical(feedback));
}

function frameOf({ profile, subject }: Feedback): string {
  return canonical({ profile, subject });
}
