import type { FeedbackSubject } from '@civita/sdk';
import { feedbackThanks, html } from '@civita/elements/prerender';
import { about, page } from './frame.ts';
import { ownAddress, step } from './own.ts';
import type { PageWords } from './words/index.ts';
import { ownWords } from './words/own.ts';

/** An answer that is stored. */
export interface Thanked {
  readonly words: PageWords;
  readonly subject: Pick<FeedbackSubject, 'path'>;
  readonly back: string | undefined;
  readonly privacyHref: string | undefined;
  readonly receipt: string;
}

/** The thanks, with the receipt and the way to the answer. */
export function thanksPage({ words, subject, back, privacyHref, receipt }: Thanked): string {
  const thanks = feedbackThanks({ receipt, language: words.language, level: 2, privacyHref });
  const own = ownWords(words.language);
  const content = html`${about(words, subject.path)} ${thanks}
    ${step(words.language, receipt, 'show', own.link, 'second')}
    <p class="later">${own.linkWhy} <a href="${ownAddress(words.language)}">${own.findTitle}</a>.</p>`;
  return page({ words, title: words.thanks, back, up: '../', content });
}
