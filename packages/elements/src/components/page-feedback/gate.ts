import type { Feedback } from '@civita/sdk';
import { draftOf, keepDraft } from '@civita/sdk/feedback';
import type { OutboxEntry } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { webAddress } from '../../internal/address.ts';
import { draftName, fieldsOf, fill } from './answer-in-form.ts';
import type { FeedbackHost } from './host.ts';
import { hiddenField, part, partIfAny, say } from './live-form.ts';

/**
 * Tells that the city asks to log in before sending, and shows the way there: the login's address with the way back in
 * `return`, to the question's place on this page. The answer is kept in this tab meanwhile; where the browser keeps nothing,
 * the person is told.
 */
export function askToLogIn(
  form: HTMLFormElement,
  feedback: Feedback,
  texts: FeedbackReplyTexts,
  loginHref: string | undefined,
): void {
  say(form, texts.logInFirst(keepDraft(draftName(feedback), fieldsOf(feedback))), 'note');
  const login = webAddress(loginHref);
  if (!login || partIfAny(form, 'login')) return;
  login.searchParams.set('return', `${location.pathname}${location.search}#${part(form, 'title').id}`);
  const link = document.createElement('a');
  link.setAttribute('part', 'login');
  link.href = login.href;
  link.textContent = texts.logIn;
  part(form, 'status').after(link);
}

/**
 * Brings back an answer that waited for the login, in this tab or among `stored` ones that an earlier visit left on this
 * device; `true` when there was one.
 */
export function restoreDraft(form: HTMLFormElement, feedback: Feedback, stored: readonly OutboxEntry[]): boolean {
  const name = draftName(feedback);
  const entry = stored.find((one) => one.stopped === 'login' && draftName(one.feedback) === name);
  const draft = draftOf(name) ?? (entry && fieldsOf(entry.feedback));
  if (draft) fill(form, draft);
  return draft !== undefined;
}

/** The city's word that this person is logged in: the element's, or what a form that came from the server brings. */
export function loginIn(form: HTMLFormElement, host: FeedbackHost): string | undefined {
  return host.token || hiddenField(form, 'login')?.value || undefined;
}
