import type { FeedbackSubject } from '@civita/sdk';
import { feedbackThanks, html } from '@civita/elements/prerender';
import { about, page } from './frame.ts';
import type { PageWords } from './words/index.ts';

/** An answer that is stored. */
export interface Thanked {
  readonly words: PageWords;
  readonly subject: Pick<FeedbackSubject, 'path'>;
  readonly back: string | undefined;
  readonly privacyHref: string | undefined;
  readonly receipt: string;
}

/** The thanks, with the receipt. */
export function thanksPage({ words, subject, back, privacyHref, receipt }: Thanked): string {
  const thanks = feedbackThanks({ receipt, language: words.language, level: 2, privacyHref });
  return page({ words, title: words.thanks, back, up: '../', content: html`${about(words, subject.path)} ${thanks}` });
}
