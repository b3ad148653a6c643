import type { Feedback } from '@civita/sdk';
import type { FeedbackForm, ServerRenderedTemplate } from '@civita/elements/prerender';
import { feedbackForm, html } from '@civita/elements/prerender';
import type { PastQuestion, Question } from './ask.ts';
import { given } from './confirm.ts';
import { timeIn } from './dates.ts';
import { about, notice, page } from './frame.ts';
import { pageWords } from './words/index.ts';
import { ownWords } from './words/own.ts';

/** An answer that its author has found again. */
export interface Own {
  readonly question: PastQuestion;
  readonly feedback: Feedback;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly received: number;
  /** Until when it can be changed, in milliseconds since 1970; none when that is over, or the question is no longer asked. */
  readonly until: number | undefined;
  /** What just happened, or could not. */
  readonly news?: { readonly tone: 'note' | 'failed'; readonly text: string } | undefined;
}

/** Asks for the code of an answer. */
export function codePage(
  language: string,
  { code, error }: { readonly code?: string; readonly error?: string },
): string {
  const words = pageWords(language);
  const own = ownWords(language);
  const content = html`${error === undefined ? '' : notice('failed', html`<p>${error}</p>`)}
    <p class="lead">${own.findWhy}</p>
    <form data-civita-feedback="code" method="post" action="${ownAddress(language)}" lang="${words.language}">
      <label for="code">${own.code}</label>
      <input
        type="text"
        name="code"
        id="code"
        value="${code ?? ''}"
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        translate="no"
        aria-describedby="code-hint"
        aria-invalid="${error === undefined ? 'false' : 'true'}"
      />
      <div part="note" id="code-hint">${own.codeHint}</div>
      <div part="actions"><button type="submit" part="send">${own.show}</button></div>
    </form>`;
  return page({ words, title: own.findTitle, up: '../', isFaulty: error !== undefined, content });
}

/** The answer, with the buttons that change and withdraw it. */
export function ownPage({ question, feedback, code, received, until, news }: Own): string {
  const { words, back, questionnaire } = question;
  const own = ownWords(words.language);
  const isFaulty = news?.tone === 'failed';
  const content = html`${news ? notice(news.tone, html`<p>${news.text}</p>`) : ''}
    ${about(words, feedback.subject.path)}
    <section data-civita-feedback="own" aria-labelledby="title" lang="${words.language}">
      ${asked(question)} ${given(question, feedback)}
      <p part="note">
        ${own.stored(timeIn(words.language, received, 'long'))}
        ${until === undefined ? (questionnaire ? own.late : own.dropped) : own.until(timeIn(words.language, until, 'long'))}
      </p>
      ${until === undefined ? '' : step(words.language, code, 'edit', own.change)}
      ${step(words.language, code, 'withdraw', own.withdraw, 'second')}
    </section>`;
  return page({ words, title: own.title, back, up: '../', isFaulty, content });
}

/** The form, with what was answered. */
export function changePage(
  { question, feedback, code }: Own & { readonly question: Question },
  errors: FeedbackForm['errors'] = {},
  message?: string,
): string {
  const { words, back, questionnaire, privacyHref } = question;
  const own = ownWords(words.language);
  const form = feedbackForm({
    ...{ questionnaire, subject: feedback.subject, language: words.language, id: 'civita-feedback-1', level: 2 },
    ...{ action: ownAddress(words.language, 'change'), token: code, answers: feedback.answers, errors, privacyHref },
  });
  const texts = [message, errors.rating, errors.text].filter((text) => text !== undefined);
  const content = html`${about(words, feedback.subject.path)}
  ${texts.length === 0 ? '' : notice('failed', html`${texts.map((text) => html`<p>${text}</p>`)}`)} ${form}
  ${step(words.language, code, 'show', own.keep, 'second')}`;
  return page({ words, title: own.changeTitle, back, up: '../', isFaulty: texts.length > 0, content });
}

/** Asks once more before an answer is gone. */
export function withdrawPage({ question, feedback, code }: Own): string {
  const { words, back } = question;
  const own = ownWords(words.language);
  const content = html`${about(words, feedback.subject.path)}
    <p class="lead">${own.withdrawWhy}</p>
    <section data-civita-feedback="withdraw" aria-labelledby="title" lang="${words.language}">
      ${asked(question)} ${given(question, feedback)} ${step(words.language, code, 'delete', own.withdrawSure)}
      ${step(words.language, code, 'show', own.keep, 'second')}
    </section>`;
  return page({ words, title: own.withdrawTitle, back, up: '../', content });
}

function asked({ words, questionnaire }: PastQuestion): ServerRenderedTemplate {
  return questionnaire
    ? html`<h2 part="title" id="title" lang="${questionnaire.language}">${questionnaire.question}</h2>`
    : html`<h2 part="title" id="title">${ownWords(words.language).noLongerAsked}</h2>`;
}

/**
 * A button that takes the code with it: it stands in no address, which browsers and proxies would remember. The first of a
 * page's buttons is filled, the others are not.
 */
export function step(
  language: string,
  code: string,
  what: string,
  label: string,
  rank: 'first' | 'second' = 'first',
): ServerRenderedTemplate {
  return html`<form class="step" method="post" action="${ownAddress(language, what)}">
    <input type="hidden" name="code" value="${code}" />
    <div part="actions"><button type="submit" part="${rank === 'first' ? 'send' : 'back'}">${label}</button></div>
  </form>`;
}

/** From `/v1/feedback-form/…`. */
export function ownAddress(language: string, what?: string): string {
  return `answer?${new URLSearchParams({ lang: language, ...(what === undefined ? {} : { do: what }) }).toString()}`;
}
