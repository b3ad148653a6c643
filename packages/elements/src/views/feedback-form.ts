import type { FeedbackAnswers, FeedbackSubject } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FeedbackTexts } from '../i18n/feedback/index.ts';
import type { FieldErrors } from './feedback-error.ts';
import { fieldError } from './feedback-error.ts';
import type { FormParts } from './feedback-rating.ts';
import { branches, nationalName, ownLanguage, rating } from './feedback-rating.ts';
import { heading } from './heading.ts';
import { upright } from './text.ts';

/** A question about a page, ready to be asked. */
export interface FeedbackForm {
  /** What is asked. */
  readonly questionnaire: Questionnaire;
  /** What is judged. */
  readonly subject: FeedbackSubject;
  /** Texts in the language of the page, for what stands around the question. */
  readonly texts: FeedbackTexts;
  /** Texts in the language of the questionnaire. */
  readonly ownTexts: FeedbackTexts;
  /** Address that a browser posts the form to. */
  readonly action: string;
  /** What the ids in the form begin with; another for each form of a page. */
  readonly id: string;
  /** Heading level of the question, 2 to 6. */
  readonly level: number;
  /** Address of the privacy notice. */
  readonly privacyHref?: string | undefined;
  /** Key under which the posted answer counts once. Leave it out where a page is kept for many people. */
  readonly key?: string | undefined;
  /** Proof that the form came from the service. */
  readonly token?: string | undefined;
  /** The city's word that the person is logged in, where it asks for it. */
  readonly login?: string | undefined;
  /** What was answered so far. */
  readonly answers?: FeedbackAnswers | undefined;
  /** What is wrong with it, in words, as `errorsIn` gives them. */
  readonly errors?: FieldErrors | undefined;
}

/**
 * The question as a form that works by a plain POST: the page's HTML without scripts, and what the element builds where the
 * page has none. Question, follow-ups and their answers stand alone in their elements, letter by letter, because the
 * national validator compares them.
 */
export function feedbackForm(form: FeedbackForm): TemplateResult {
  const { questionnaire, texts, ownTexts, id, level, action, answers = {}, errors = {} } = form;
  const parts: FormParts = { questionnaire, texts, ownTexts, id, answers, errors };
  const title = { id: `${id}-title`, element: nationalName(parts, 'feedback-title') };
  return html`<form
    data-civita-feedback=${questionnaire.profile}
    data-element=${ifDefined(nationalName(parts, 'feedback'))}
    lang=${texts.language}
    method="post"
    action=${action}
    aria-labelledby=${title.id}
  >
    ${hiddenFields(form)} ${trap(id, texts)}
    <div part="head" lang=${ifDefined(ownLanguage(parts))}>
      ${heading(level, 'title', upright(questionnaire.question), title)} ${closing(questionnaire, texts)}
    </div>
    <div part="body">
      ${rating(parts)}
      <div part="step" hidden></div>
      ${branches(parts)} ${details(parts)} ${actions(texts)}
      <div part="status" role="status"></div>
      ${privacy(form.privacyHref, texts)}
      <button type="button" part="mine" hidden>${texts.mine}</button>
    </div>
    ${reopening(questionnaire, texts)}
  </form>`;
}

function hiddenFields({ questionnaire, subject, key, token, login }: FeedbackForm): TemplateResult {
  const fields = {
    profile: questionnaire.profile,
    type: subject.type,
    id: subject.id,
    path: subject.path,
    version: subject.version,
    section: subject.section,
    lang: questionnaire.language,
    key,
    token,
    login,
  };
  return html`${Object.entries(fields).map(([name, value]) =>
    value === undefined ? nothing : html`<input type="hidden" name=${name} value=${value} />`,
  )}`;
}

/**
 * A field that no person sees and that programs fill which fill every field: an answer with it is stored, and looked at before it
 * counts. For those who see it all the same its label says what to do.
 */
function trap(id: string, texts: FeedbackTexts): TemplateResult {
  return html`<div part="trap" aria-hidden="true">
    <label for="${id}-website">${texts.leaveEmpty}</label>
    <input name="website" id="${id}-website" tabindex="-1" autocomplete="off" />
  </div>`;
}

/** The national question may not be closed: the criterion wants it visible. */
function isClosable({ profile }: Questionnaire): boolean {
  return profile !== 'comuni';
}

function closing(questionnaire: Questionnaire, texts: FeedbackTexts): TemplateResult | typeof nothing {
  if (!isClosable(questionnaire)) return nothing;
  return html`<button type="button" part="close" hidden>
    ${texts.close}<span part="aloud"> ${texts.closeWhat}</span>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M6 6l12 12M18 6L6 18" /></svg>
  </button>`;
}

function reopening(questionnaire: Questionnaire, texts: FeedbackTexts): TemplateResult | typeof nothing {
  return isClosable(questionnaire)
    ? html`<button type="button" part="reopen" hidden>${texts.reopen}</button>`
    : nothing;
}

function details(parts: FormParts): TemplateResult {
  const { questionnaire, texts, id, answers, errors } = parts;
  const error = errors.text;
  const element = nationalName(parts, 'feedback-input-text');
  const describedBy = error ? `${id}-text-error ${id}-text-hint` : `${id}-text-hint`;
  return html`<div part="details">
    <label for="${id}-text" tabindex="-1">${texts.details} <span part="note">(${texts.optional})</span></label>
    <textarea
      name="text"
      id="${id}-text"
      rows="4"
      data-element=${ifDefined(element)}
      data-text=${ifDefined(answers.text)}
      aria-describedby=${describedBy}
      aria-invalid=${ifDefined(error ? 'true' : undefined)}
    ></textarea>
    <div part="under">
      <div part="note" id="${id}-text-hint">${texts.textHint(questionnaire.textLimit)}</div>
      <div part="counter" hidden></div>
    </div>
    ${fieldError(`${id}-text-error`, 'text', error)}
  </div>`;
}

/** Both steps are one without scripts, so only sending is there then. */
function actions(texts: FeedbackTexts): TemplateResult {
  return html`<div part="actions">
    <button type="button" part="back" hidden>${texts.back}</button>
    <button type="button" part="next" hidden>${texts.next}</button>
    <button type="submit" part="send">${texts.send}</button>
  </div>`;
}

function privacy(href: string | undefined, texts: FeedbackTexts): TemplateResult | typeof nothing {
  return href ? html`<div part="privacy"><a href=${href}>${texts.privacy}</a></div>` : nothing;
}
