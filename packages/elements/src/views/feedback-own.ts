import type { StoredAnswer } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import { branchOf } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedbackOwnTexts } from '../i18n/feedback-own/index.ts';
import type { FeedbackTexts } from '../i18n/feedback/index.ts';
import { heading } from './heading.ts';
import { upright } from './text.ts';

/** What is shown of an answer that its author comes back to. */
export type OwnStep = 'entry' | 'actions' | 'answer' | 'confirm' | 'withdrawn';

/** What a person can do about it. */
export interface OwnActions {
  readonly find: (code: string) => void;
  readonly see: () => void;
  readonly change: () => void;
  readonly ask: () => void;
  readonly withdraw: () => void;
  readonly keep: () => void;
  readonly close: () => void;
}

/** The place where an answer is seen, changed and withdrawn. */
export interface FeedbackOwn {
  readonly step: OwnStep;
  /** The answer, once the service has given it. */
  readonly stored: StoredAnswer | undefined;
  /** Spoken and shown; empty where there is nothing to say. */
  readonly message: string;
  readonly isBusy: boolean;
  /** Of a stored answer: whether this form asks what it answers. */
  readonly isHere: boolean;
  readonly questionnaire: Questionnaire | undefined;
  readonly texts: FeedbackOwnTexts;
  readonly around: FeedbackTexts;
  readonly level: number;
  /** What ids begin with. */
  readonly id: string;
  readonly actions: OwnActions;
}

/** One place with one status region, whatever stands in it. */
export function feedbackOwn(own: FeedbackOwn): TemplateResult {
  const { message, isBusy } = own;
  return html`<div part="mine-body" aria-busy=${isBusy}>${bodyOf(own)}</div>
    <div
      part="mine-status"
      role="status"
      data-tone=${message === '' ? 'quiet' : isBusy ? 'busy' : 'note'}
      .textContent=${message}
    ></div>`;
}

function bodyOf(own: FeedbackOwn): TemplateResult {
  const { step, stored, texts, level, actions } = own;
  if (step === 'entry') return entry(own);
  if (step === 'withdrawn')
    return html`${heading(level, 'title', texts.withdrawn)}
      <p>${texts.withdrawnNext}</p>`;
  if (step === 'confirm')
    return html`<p part="question" tabindex="-1">${texts.withdrawAsk}</p>
      <div part="choices">
        ${button('withdraw', texts.withdrawYes, actions.withdraw)} ${button('keep', texts.withdrawNo, actions.keep)}
      </div>`;
  if (step === 'answer' && stored) return answer(own, stored);
  return html`<div part="choices">
    ${button('see', texts.see, actions.see)} ${button('change', texts.change, actions.change)}
    ${button('withdraw', texts.withdraw, actions.ask)}
  </div>`;
}

function entry({ id, texts, actions }: FeedbackOwn): TemplateResult {
  const find = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).querySelector('input');
    actions.find(field?.value ?? '');
  };
  return html`<form part="entry" @submit=${find}>
    <label for="${id}-code">${texts.code}</label>
    <input id="${id}-code" autocomplete="off" spellcheck="false" aria-describedby="${id}-code-hint" />
    <div part="note" id="${id}-code-hint">${texts.codeHint}</div>
    <div part="choices">
      <button type="submit" part="find">${texts.find}</button>
      ${button('leave', texts.close, actions.close)}
    </div>
  </form>`;
}

function answer(own: FeedbackOwn, stored: StoredAnswer): TemplateResult {
  const { isHere, texts, level, actions } = own;
  const isChangeable = Date.parse(stored.changeableUntil) > Date.parse(stored.received);
  const note = !isHere
    ? texts.elsewhere(stored.feedback.subject.path)
    : isChangeable
      ? texts.changeableUntil(inWords(stored.changeableUntil, texts.language))
      : texts.notChangeable;
  return html`${heading(level, 'title', texts.title)}
    <dl part="answer">
      ${factsOf(own, stored).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
      )}
    </dl>
    <p part="note">${note}</p>
    <div part="choices">
      ${isHere && isChangeable ? button('change', texts.change, actions.change) : nothing}
      ${button('withdraw', texts.withdraw, actions.ask)} ${button('leave', texts.close, actions.close)}
    </div>`;
}

function factsOf(
  { questionnaire, texts, around }: FeedbackOwn,
  { feedback, received }: StoredAnswer,
): readonly (readonly [string, string])[] {
  const { rate, useful, reasons = [], text } = feedback.answers;
  const branch = branchOf(feedback.answers);
  const known = (branch && questionnaire?.[branch]?.reasons) ?? [];
  const labels = reasons.map((code) => known.find((reason) => reason.code === code)?.label ?? code).map(upright);
  return [
    ...(rate === undefined ? [] : [[texts.rate, texts.outOfFive(rate)] as const]),
    ...(useful === undefined ? [] : [[texts.useful, around[useful]] as const]),
    ...(labels.length === 0 ? [] : [[texts.reasons, labels.join('; ')] as const]),
    [texts.text, text ?? texts.noText],
    [texts.received, inWords(received, texts.language)],
  ];
}

function button(part: string, label: string, press: () => void): TemplateResult {
  return html`<button type="button" part=${part} @click=${press}>${label}</button>`;
}

/** A minute in words, by the reader's own clock. */
function inWords(minute: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(minute));
}
