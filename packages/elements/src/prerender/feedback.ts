import type { FeedbackAnswers, Issue } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { allFeedbackReplyTexts } from '../i18n/feedback-reply/all.ts';
import { allFeedbackTexts } from '../i18n/feedback/all.ts';
import type { FieldErrors } from '../views/feedback-error.ts';
import { errorsIn as errorsInTexts } from '../views/feedback-errors.ts';
import type { FeedbackForm as FormView } from '../views/feedback-form.ts';
import { feedbackForm as formView } from '../views/feedback-form.ts';
import type { FeedbackThanks as ThanksView } from '../views/feedback-thanks.ts';
import { feedbackThanks as thanksView } from '../views/feedback-thanks.ts';

/** A question about a page, ready to be asked. */
export interface FeedbackForm extends Omit<FormView, 'texts' | 'ownTexts'> {
  /** Language of the page, for what stands around the question. */
  readonly language: string;
}

/** An answer that the service has stored. */
export interface FeedbackThanks extends Omit<ThanksView, 'texts' | 'around'> {
  /** Language of the page. */
  readonly language: string;
}

/** The question as a form that works by a plain POST; the element makes the same form live. */
export function feedbackForm(form: FeedbackForm): TemplateResult {
  const texts = allFeedbackTexts(form.language);
  return formView({ ...form, texts, ownTexts: allFeedbackTexts(form.questionnaire.language) });
}

/** What stands in the form's place once the answer is stored, and not before. */
export function feedbackThanks(thanks: FeedbackThanks): TemplateResult {
  const { language } = thanks;
  return thanksView({ ...thanks, texts: allFeedbackReplyTexts(language), around: allFeedbackTexts(language) });
}

/** What to tell a person whose answer breaks its questionnaire, as `checkAnswer` found it, by field. */
export function errorsIn(
  issues: readonly Issue[],
  questionnaire: Questionnaire,
  answers: FeedbackAnswers,
  language: string,
): FieldErrors {
  return errorsInTexts(issues, questionnaire, answers, allFeedbackReplyTexts(language));
}
