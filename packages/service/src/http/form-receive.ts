import { randomUUID } from 'node:crypto';
import type { Feedback, FeedbackSubject } from '@civita/sdk';
import { errorsIn } from '@civita/elements/prerender';
import { feedbackOf } from '@civita/sdk/feedback';
import type { Context } from 'hono';
import type { Asked } from '../pages/ask.ts';
import { formPage } from '../pages/ask.ts';
import { confirmPage } from '../pages/confirm.ts';
import { messagePage } from '../pages/frame.ts';
import { TRAP } from '../pages/trap.ts';
import { pageWords } from '../pages/words/index.ts';
import type { Signal } from '../database/schema.ts';
import { ownWords } from '../pages/words/own.ts';
import type { Parts } from '../parts.ts';
import { addressOf } from './address.ts';
import { admit } from './admit.ts';
import { acceptAnswer, acceptFrame } from './feedback-body.ts';
import type { Verdict } from './form-proof.ts';
import { tokenForForm, tokenToConfirm, verdictOn } from './form-proof.ts';
import { logInAddress, questionAbout } from './form-question.ts';
import { thanksAddress } from './form-thanks.ts';
import type { Problem } from './problem.ts';
import { statusOf } from './problem.ts';
import { sendPage } from './send-page.ts';
import { isKey, take } from './take.ts';
import { wayBackTo } from './way-back.ts';

/**
 * `POST /v1/feedback-form`: the same answers by the same rules into the same store as `POST /v1/feedback`. What is not stored
 * comes back as the form, with what was answered; what is stored is followed by the thanks' own page (303), so that a reload
 * sends nothing.
 */
export async function receiveForm(c: Context, parts: Parts): Promise<Response> {
  const fields = new URLSearchParams(await c.req.text());
  const said = feedbackOf(fields, parts.questionnaireOf) as Feedback;
  const language = c.req.query('lang') || fields.get('lang') || 'it';
  const frame = acceptFrame(said, parts.questionnaireOf);
  if (!frame.ok) return giveBack(c, said, language);

  const question = questionAbout(parts, frame.value, language);
  const { words, questionnaire } = question;
  const posted = fields.get('key')?.toLowerCase() ?? '';
  const key = isKey(posted) ? posted : randomUUID();
  const login = fields.get('login') ?? undefined;
  const again = (status: number, more: Partial<Asked>, headers?: Problem['headers']): Response => {
    const fresh = more.key ?? key;
    const token = tokenForForm(parts, fresh, frame.value);
    return sendPage(
      c,
      formPage(question, { key: fresh, token, login, answers: said.answers, ...more }),
      status,
      headers,
    );
  };

  const checked = acceptAnswer(said, parts.questionnaireOf);
  if (!checked.ok) {
    const errors = errorsIn(checked.issues, questionnaire, said.answers, words.language);
    return again(422, { errors, message: Object.keys(errors).length === 0 ? words.refused : undefined });
  }
  const feedback = checked.value;
  const refuse = ({ code, headers }: Problem): Response => {
    const logInAt = parts.gate && logInAddress(c, parts.gate.url, feedback, question);
    const withoutLogin = { login: undefined, logInAt };
    const more: Partial<Readonly<Record<Problem['code'], Partial<Asked>>>> = {
      'login-needed': { ...withoutLogin, message: words.logInFirst },
      'login-refused': { ...withoutLogin, message: `${words.logInOver} ${words.logInFirst}` },
      'login-spent': { ...withoutLogin, message: words.logInSpent },
      'key-reused': { key: randomUUID(), message: words.already },
      withdrawn: { message: ownWords(words.language).withdrawnWhy },
      closed: { message: ownWords(words.language).closedWhy },
    };
    return again(statusOf(code), more[code] ?? { message: words.failed }, headers);
  };

  const admission = await admit(parts, { id: key, feedback, token: login });
  if ('refusal' in admission) return refuse(admission.refusal);
  const verdict = verdictOn(c, parts, { key, token: fields.get('token'), feedback });
  if (verdict === 'too-old') return again(422, { message: words.tooOld });
  if (verdict === 'confirm')
    return sendPage(c, confirmPage(question, feedback, { key, token: tokenToConfirm(parts, key, feedback), login }));
  const seconds = parts.limit(addressOf(c, parts.proxies));
  if (seconds > 0) return again(429, { message: words.throttled(seconds) }, { 'retry-after': String(seconds) });
  const taken = await take(parts, { id: key, feedback, login: admission.login, signals: signalsIn(fields, verdict) });
  if ('refusal' in taken) return refuse(taken.refusal);
  return c.body(null, 303, {
    location: thanksAddress(parts, taken.receipt.id, feedback, words),
    'cache-control': 'no-store',
  });
}

/** What speaks against a person: the field that people do not see is filled in, or nobody can read and answer so fast. */
function signalsIn(fields: URLSearchParams, verdict: Verdict): readonly Signal[] {
  const isTrapped = Boolean(fields.get(TRAP));
  return [...(isTrapped ? ['honeypot' as const] : []), ...(verdict === 'hasty' ? ['too-fast' as const] : [])];
}

/** A form whose hidden fields make no sense cannot be shown again; the text that came with it can. */
function giveBack(c: Context, { subject, answers }: Feedback, language: string): Response {
  const words = pageWords(language);
  const { path = '' } = subject as Partial<FeedbackSubject>;
  const back = wayBackTo(path);
  const head = { words, title: words.incomplete, back, isFaulty: true };
  return sendPage(c, messagePage(head, { why: words.incompleteWhy, text: answers.text }), 400);
}
