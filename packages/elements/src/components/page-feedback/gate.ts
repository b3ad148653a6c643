import type { Feedback } from '@civita/sdk';
import { draftOf, keepDraft } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { webAddress } from '../../internal/address.ts';
import { fill, part, partIfAny, say } from './live-form.ts';

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
  const fields = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  say(form, texts.logInFirst(keepDraft(draftName(feedback), fields)), 'note');
  const login = webAddress(loginHref);
  if (!login || partIfAny(form, 'login')) return;
  login.searchParams.set('return', `${location.pathname}${location.search}#${part(form, 'title').id}`);
  const link = document.createElement('a');
  link.setAttribute('part', 'login');
  link.href = login.href;
  link.textContent = texts.logIn;
  part(form, 'status').after(link);
}

/** Brings back an answer that waited for the login; `true` when there was one. */
export function restoreDraft(form: HTMLFormElement, feedback: Feedback): boolean {
  const draft = draftOf(draftName(feedback));
  if (draft) fill(form, draft);
  return draft !== undefined;
}

/** Under which name an answer waits in the tab. */
export function draftName({ profile, subject }: Feedback): string {
  return [profile, subject.type, subject.id, subject.section ?? ''].join(':');
}
