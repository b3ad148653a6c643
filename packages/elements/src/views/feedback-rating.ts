import type { FeedbackAnswers } from '@civita/sdk';
import type { Branch, Questionnaire } from '@civita/sdk/feedback';
import { branchOf } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FeedbackTexts } from '../i18n/feedback/index.ts';
import type { FieldErrors } from './feedback-error.ts';
import { fieldError } from './feedback-error.ts';
import { upright } from './text.ts';

/** What the views of one form share. */
export interface FormParts {
  readonly questionnaire: Questionnaire;
  /** Texts in the language of the page. */
  readonly texts: FeedbackTexts;
  /** Texts in the language of the questionnaire. */
  readonly ownTexts: FeedbackTexts;
  /** What ids begin with. */
  readonly id: string;
  readonly answers: FeedbackAnswers;
  readonly errors: FieldErrors;
}

/** The language of the questionnaire where it is not that of the texts around it. */
export function ownLanguage({ questionnaire, texts }: FormParts): string | undefined {
  return questionnaire.language === texts.language ? undefined : questionnaire.language;
}

/**
 * `data-element` for the national criterion C.SI.2.5, whose validator looks for these names in the whole document: only the
 * national question carries them.
 */
export function nationalName({ questionnaire }: FormParts, name: string): string | undefined {
  return questionnaire.profile === 'comuni' ? name : undefined;
}

/** The first question: five stars in the order 1 to 5, or yes and no, as native radios. */
export function rating(parts: FormParts): TemplateResult {
  const { questionnaire, ownTexts: texts, id, answers, errors } = parts;
  const { scale, scaleMeaning: meaning } = questionnaire;
  const describedBy = errors.rating === undefined ? undefined : `${id}-rating-error`;
  return html`<fieldset
    part="rating"
    data-scale=${scale}
    lang=${ifDefined(ownLanguage(parts))}
    aria-labelledby=${meaning ? `${id}-title ${id}-meaning` : `${id}-title`}
  >
    ${meaning ? html`<div part="note" id="${id}-meaning">${upright(meaning)}</div>` : nothing}
    <div part="scale">
      ${
        scale === 'stars'
          ? [1, 2, 3, 4, 5].map((rate) => {
              const name = nationalName(parts, `feedback-rate-${rate}`);
              const star = { id: `${id}-rate-${rate}`, name: 'rate', value: rate, checked: answers.rate === rate };
              return choice({ ...star, element: name, describedBy }, numberedStar(rate, texts));
            })
          : (['yes', 'no'] as const).map((value) => {
              const radio = { id: `${id}-${value}`, name: 'useful', value, checked: answers.useful === value };
              return choice({ ...radio, describedBy }, texts[value]);
            })
      }
    </div>
    ${fieldError(`${id}-rating-error`, 'rating', errors.rating)}
  </fieldset>`;
}

/** A radio, before its label so that the label can follow its state. */
interface Radio {
  readonly id: string;
  readonly name: string;
  readonly value: string | number;
  readonly checked: boolean;
  readonly element?: string | undefined;
  readonly describedBy?: string | undefined;
}

function choice({ id, name, value, checked, element, describedBy }: Radio, label: unknown): TemplateResult {
  return html`<div part="choice">
    <input
      type="radio"
      name=${name}
      value=${value}
      id=${id}
      ?checked=${checked}
      ?required=${name !== 'reasons'}
      aria-describedby=${ifDefined(describedBy)}
    />
    <label for=${id} data-element=${ifDefined(element)}>${label}</label>
  </div>`;
}

function numberedStar(rate: number, texts: FeedbackTexts): TemplateResult {
  return html`<span part="star"
      ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z" /></svg
      ><span part="number">${rate}</span></span
    ><span part="aloud"> ${texts.ofFiveStars(rate)}</span>`;
}

/** Both follow-ups, always there: the one that the answer does not call for is hidden. */
export function branches(parts: FormParts): TemplateResult {
  const { questionnaire, answers } = parts;
  const current = branchOf(answers);
  return html`${(['positive', 'negative'] as const).map((name) => {
    const branch = questionnaire[name];
    return branch ? followUp(parts, name, branch, name !== current) : nothing;
  })}`;
}

function followUp(parts: FormParts, name: string, branch: Branch, hidden: boolean): TemplateResult {
  const element = nationalName(parts, `feedback-rating-${name}`);
  const question = nationalName(parts, 'feedback-rating-question');
  return html`<fieldset
    part="branch"
    data-branch=${name}
    data-element=${ifDefined(element)}
    lang=${ifDefined(ownLanguage(parts))}
    ?hidden=${hidden}
  >
    <legend data-element=${ifDefined(question)}>${upright(branch.question)}</legend>
    ${branch.reasons.map(({ code, label }) => {
      const id = `${parts.id}-${name}-${code}`;
      const checked = !hidden && (parts.answers.reasons?.includes(code) ?? false);
      const answer = nationalName(parts, 'feedback-rating-answer');
      return choice({ id, name: 'reasons', value: code, checked, element: answer }, upright(label));
    })}
  </fieldset>`;
}
