import { render } from 'lit';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackThanks } from '../../views/feedback-thanks.ts';
import type { LiveForm } from './live-form.ts';
import { part, partIfAny } from './live-form.ts';

/**
 * Puts the thanks in the form's place and the focus on its heading, which is thereby read; no alert says it again. Where the
 * person is elsewhere on the page, `isFollowed` is false and the focus stays there.
 */
export function showThanks(
  { form, texts: around }: LiveForm,
  texts: FeedbackReplyTexts,
  receipt: string,
  isFollowed: boolean,
): void {
  const level = Number(part(form, 'title').localName.slice(1));
  const privacyHref = partIfAny(form, 'privacy')?.querySelector('a')?.href;
  const fragment = document.createDocumentFragment();
  render(feedbackThanks({ receipt, texts, around, level, privacyHref }), fragment);
  const thanks = fragment.firstElementChild as HTMLElement;
  offerCopy(thanks, receipt, texts);
  form.replaceWith(thanks);
  const title = thanks.querySelector<HTMLElement>("[part='title']");
  if (!title || !isFollowed) return;
  title.tabIndex = -1;
  title.focus();
}

function offerCopy(thanks: HTMLElement, receipt: string, texts: FeedbackReplyTexts): void {
  const copy = thanks.querySelector<HTMLButtonElement>("[part='copy']");
  const status = thanks.querySelector<HTMLElement>("[part='status']");
  if (!copy || !status) return;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    // Without https there is no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard ? clipboard.writeText(receipt) : Promise.reject(new Error('no clipboard'));
    copied.then(
      () => (status.textContent = texts.copied),
      () => (status.textContent = texts.notCopied),
    );
  });
}
