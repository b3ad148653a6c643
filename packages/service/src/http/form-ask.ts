import { randomUUID } from 'node:crypto';
import type { Feedback } from '@civita/sdk';
import { feedbackOf } from '@civita/sdk/feedback';
import type { Context } from 'hono';
import { closedProfiles } from '../answers/closures.ts';
import { readLogin } from '../login/token.ts';
import { formPage, logInPage } from '../pages/ask.ts';
import { messagePage } from '../pages/frame.ts';
import { pageWords } from '../pages/words/index.ts';
import { ownWords } from '../pages/words/own.ts';
import type { Parts } from '../parts.ts';
import { isGated, loginRefusal } from './admit.ts';
import { acceptFrame } from './feedback-body.ts';
import { tokenForForm } from './form-proof.ts';
import { logInAddress, questionAbout } from './form-question.ts';
import { sendPage } from './send-page.ts';
import { wayBackTo } from './way-back.ts';

/**
 * `GET /v1/feedback-form?profile=&type=&id=&path=&version=&section=&lang=`: the form about a subject. Without `type` it is
 * about the page of `path`; `login` is what the portal sends a person back with. Other parameters are not read: the heading
 * level that a link may name is for the element, this page has its own headings.
 */
export async function askForm(c: Context, parts: Parts): Promise<Response> {
  const asked = new URL(c.req.url).searchParams;
  const language = asked.get('lang') || 'it';
  const path = asked.get('path') || asked.get('id') || '';
  const byDefault = Object.entries({ type: 'page', id: path, path, lang: language });
  const frame = acceptFrame(feedbackOf([...asked, ...byDefault]) as Feedback, parts.questionnaireOf);
  if (!frame.ok) {
    const words = pageWords(language);
    const head = { words, title: words.incomplete, back: wayBackTo(path), isFaulty: true };
    return sendPage(c, messagePage(head, { why: words.incompleteWhy }), 400);
  }
  const question = questionAbout(parts, frame.value, language);
  const { city, db, now, gate } = parts;
  // While the database fails the form can be read and filled in: its answer is refused with its text kept.
  const closed = await closedProfiles(db, city).catch(() => new Set<string>());
  if (closed.has(frame.value.profile)) {
    const { words, back } = question;
    const own = ownWords(words.language);
    return sendPage(c, messagePage({ words, title: own.closed, back }, { why: own.closedWhy }), 503, {
      'retry-after': '3600',
    });
  }
  const login = asked.get('login') || undefined;
  if (gate && isGated(parts, frame.value.profile)) {
    const at = logInAddress(c, gate.url, frame.value, question);
    if (!login) return sendPage(c, logInPage(question, { at }));
    const { subject } = frame.value;
    if (!(await readLogin(login, { secret: gate.secret, city, subject, now: now() }))) {
      const { headers } = loginRefusal('login-refused');
      return sendPage(c, logInPage(question, { at, why: question.words.logInOver }), 401, headers);
    }
  }
  const key = randomUUID();
  return sendPage(c, formPage(question, { key, token: tokenForForm(parts, key, frame.value), login }));
}
