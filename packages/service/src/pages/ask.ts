import type { FeedbackAnswers, FeedbackSubject } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import type { FeedbackForm, ServerRenderedTemplate } from '@civita/elements/prerender';
import { feedbackForm, html } from '@civita/elements/prerender';
import { about, notice, page } from './frame.ts';
import type { PageWords } from './words/index.ts';

/** What the pages about a question are made of. */
export interface Question {
  readonly words: PageWords;
  readonly questionnaire: Questionnaire;
  readonly subject: FeedbackSubject;
  readonly back: string | undefined;
  readonly privacyHref: string | undefined;
}

/** A question that was answered; without its words where the city has dropped it since. */
export type PastQuestion = Omit<Question, 'questionnaire'> & { readonly questionnaire: Questionnaire | undefined };

/** The form as it is given to a person. */
export interface Asked {
  readonly key: string;
  readonly token: string;
  readonly login?: string | undefined;
  readonly answers?: FeedbackAnswers | undefined;
  readonly errors?: FeedbackForm['errors'];
  /** What the person must know before pressing the button again. */
  readonly message?: string | undefined;
  /** Where to log in, when that is what is missing. */
  readonly logInAt?: string | undefined;
}

const ID = 'civita-feedback-1';

/** The question, with what was answered so far and what is wrong with it. */
export function formPage(question: Question, asked: Asked): string {
  const { words, questionnaire, subject, back, privacyHref } = question;
  const { key, token, login, answers, errors = {} } = asked;
  const isFaulty = asked.message !== undefined || errors.rating !== undefined || errors.text !== undefined;
  const form = feedbackForm({
    ...{ questionnaire, subject, language: words.language, action: postTo(words), id: ID, level: 2 },
    ...{ privacyHref, key, token, login, answers, errors },
  });
  const content = html`${about(words, subject.path)} ${isFaulty ? trouble(question, asked) : ''} ${form}`;
  return page({ words, title: words.title[subject.type], back, isFaulty, content });
}

/** What a person sees in place of the form who has to log in first. */
export function logInPage(question: Question, { at, why }: { readonly at: string; readonly why?: string }): string {
  const { words, questionnaire, subject, back } = question;
  const content = html`${about(words, subject.path)}
    <section data-civita-feedback="login" lang="${words.language}">
      <h2 part="title" lang="${questionnaire.language}">${questionnaire.question}</h2>
      <p>${why ? html`${why} ` : ''}<strong>${words.logInFirst}</strong> ${words.logInWhy}</p>
      <a part="login" href="${at}">${words.logIn}</a>
      ${privacy(question)}
    </section>`;
  return page({ words, title: words.title[subject.type], back, content });
}

/** Address of the form's POST. It keeps the language of the page, which may be another than the question's. */
export function postTo(words: PageWords): string {
  return `feedback-form?lang=${words.language}`;
}

/** The link to the city's privacy notice. */
export function privacy({ privacyHref, words }: Question): ServerRenderedTemplate | '' {
  return privacyHref ? html`<div part="privacy"><a href="${privacyHref}">${words.privacy}</a></div>` : '';
}

function trouble({ words, questionnaire }: Question, { errors = {}, message, logInAt }: Asked): ServerRenderedTemplate {
  const first = questionnaire.scale === 'stars' ? `${ID}-rate-1` : `${ID}-yes`;
  const places = [
    { text: errors.rating, id: first },
    { text: errors.text, id: `${ID}-text` },
  ].filter(({ text }) => text !== undefined);
  return notice(
    'failed',
    html`<h2>${words.errors}</h2>
      ${message === undefined ? '' : html`<p>${message}</p>`}
      ${
        places.length === 0
          ? ''
          : html`<ul>
              ${places.map(({ text, id }) => html`<li><a href="#${id}">${text}</a></li>`)}
            </ul>`
      }
      ${
        logInAt === undefined
          ? ''
          : html`<p>${words.copyFirst}</p>
              <p><a href="${logInAt}">${words.logIn}</a></p>`
      }`,
  );
}
