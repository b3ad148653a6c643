import type { Feedback, FeedbackReceipt } from '@civita/sdk';
import { answerCode } from '@civita/sdk/feedback';
import { render } from 'lit';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackThanks } from '../../views/feedback-thanks.ts';
import { baseOf } from './endpoint.ts';
import type { LiveForm } from './live-form.ts';
import { part, partIfAny } from './live-form.ts';
import type { OwnHooks } from './own-answer.ts';

/** An answer that the service has stored. */
export interface Thanked {
  readonly receipt: FeedbackReceipt;
  readonly feedback: Feedback;
  /** Whether it stands in the place of a former one. */
  readonly isChanged?: boolean;
  /** The person is here and expects it, so the focus may move. */
  readonly isFollowed: boolean;
}

/**
 * Puts the thanks in the form's place and the focus on its heading, which is thereby read; no alert says it again. Where the
 * person is elsewhere on the page, `isFollowed` is false and the focus stays there. What its author can do with the answer comes
 * as soon as its code is loaded: the thanks do not wait for it.
 */
export function showThanks(live: LiveForm, texts: FeedbackReplyTexts, thanked: Thanked, hooks: OwnHooks): void {
  const { form, texts: around } = live;
  const { receipt, feedback, isChanged = false, isFollowed } = thanked;
  const level = Number(part(form, 'title').localName.slice(1));
  const privacyHref = partIfAny(form, 'privacy')?.querySelector('a')?.href;
  const code = answerCode(receipt);
  const fragment = document.createDocumentFragment();
  render(feedbackThanks({ receipt: code, texts, around, isChanged, level, privacyHref }), fragment);
  const thanks = fragment.firstElementChild as HTMLElement;
  offerCopy(thanks, code, texts);
  form.replaceWith(thanks);
  const own = { service: baseOf(form), ...receipt };
  import('./own-answer.ts')
    .then(async ({ ownAnswer }) => ownAnswer(live, feedback, hooks, { own, feedback }))
    .then((place) => thanks.querySelector("[part='status']")?.after(place), ignore);
  const title = thanks.querySelector<HTMLElement>("[part='title']");
  if (!title || !isFollowed) return;
  title.tabIndex = -1;
  title.focus();
}

/** Without that code the thanks stand, and so does the code that its author keeps. */
function ignore(): void {}

function offerCopy(thanks: HTMLElement, code: string, texts: FeedbackReplyTexts): void {
  const copy = thanks.querySelector<HTMLButtonElement>("[part='copy']");
  const status = thanks.querySelector<HTMLElement>("[part='status']");
  if (!copy || !status) return;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    // Without https there is no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard ? clipboard.writeText(code) : Promise.reject(new Error('no clipboard'));
    copied.then(
      () => (status.textContent = texts.copied),
      () => (status.textContent = texts.notCopied),
    );
  });
}
