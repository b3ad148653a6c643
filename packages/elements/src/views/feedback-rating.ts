import type { FeedbackAnswers } from '@civita/sdk';
import type { Branch, Questionnaire } from '@civita/sdk/feedback';
import { branchOf } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedbackTexts } from '../i18n/feedback/index.ts';
import { feedbackTexts } from '../i18n/feedback/index.ts';
import type { FieldErrors } from './feedback-error.ts';
import { fieldError } from './feedback-error.ts';

/** What the views of one form share. */
export interface FormParts {
  readonly questionnaire: Questionnaire;
  /** Texts in the language of the page. */
  readonly texts: FeedbackTexts;
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
  const { questionnaire, id, answers, errors } = parts;
  const error = errors.rating;
  const stars = questionnaire.scale === 'stars';
  const meaning = questionnaire.scaleMeaning;
  const names = meaning ? `${id}-title ${id}-meaning` : `${id}-title`;
  const own = feedbackTexts(questionnaire.language);
  return html`<fieldset
      part="rating"
      data-scale=${questionnaire.scale}
      lang=${ownLanguage(parts) ?? nothing}
      aria-labelledby=${names}
    >
      ${meaning ? html`<p part="note" id="${id}-meaning">${meaning}</p>` : nothing}
      <div part="scale">
        ${
          stars
            ? ([1, 2, 3, 4, 5] as const).map((rate) => star(parts, rate, answers.rate === rate, own.ofFiveStars(rate)))
            : (['yes', 'no'] as const).map((value) => yesOrNo(parts, value, answers.useful === value, own[value]))
        }
      </div>
    </fieldset>
    ${fieldError(`${id}-rating-error`, 'rating', error)}`;
}

function star(parts: FormParts, rate: number, checked: boolean, rest: string): TemplateResult {
  const id = `${parts.id}-rate-${rate}`;
  const element = nationalName(parts, `feedback-rate-${rate}`) ?? nothing;
  return html`<div part="choice">
    ${firstRadio(parts, 'rate', String(rate), id, checked)}
    <label for=${id} data-element=${element}>${starShape()}<b>${rate}</b><span part="aloud"> ${rest}</span></label>
  </div>`;
}

function starShape(): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z" />
  </svg>`;
}

function yesOrNo(parts: FormParts, value: string, checked: boolean, label: string): TemplateResult {
  const id = `${parts.id}-${value}`;
  return html`<div part="choice">
    ${firstRadio(parts, 'useful', value, id, checked)}
    <label for=${id}>${label}</label>
  </div>`;
}

function firstRadio(parts: FormParts, name: string, value: string, id: string, checked: boolean): TemplateResult {
  const describedBy = parts.errors.rating === undefined ? nothing : `${parts.id}-rating-error`;
  return html`<input
    type="radio"
    name=${name}
    value=${value}
    id=${id}
    ?checked=${checked}
    required
    aria-describedby=${describedBy}
  />`;
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
  const element = nationalName(parts, `feedback-rating-${name}`) ?? nothing;
  const question = nationalName(parts, 'feedback-rating-question') ?? nothing;
  return html`<fieldset
    part="branch"
    data-branch=${name}
    data-element=${element}
    lang=${ownLanguage(parts) ?? nothing}
    ?hidden=${hidden}
  >
    <legend data-element=${question}>${branch.question}</legend>
    ${branch.reasons.map(({ code, label }) => reason(parts, `${parts.id}-${name}-${code}`, code, label))}
  </fieldset>`;
}

function reason(parts: FormParts, id: string, code: string, label: string): TemplateResult {
  const chosen = parts.answers.reasons?.includes(code) ?? false;
  const element = nationalName(parts, 'feedback-rating-answer') ?? nothing;
  return html`<div part="choice">
    <input type="radio" name="reasons" value=${code} id=${id} ?checked=${chosen} />
    <label for=${id} data-element=${element}>${label}</label>
  </div>`;
}
