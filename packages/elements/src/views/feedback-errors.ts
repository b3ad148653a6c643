import type { FeedbackAnswers, Issue } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import { lengthOf } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../i18n/feedback-reply/index.ts';
import type { FaultyField, FieldErrors } from './feedback-error.ts';

/** What to tell a person whose answer breaks its questionnaire, as `checkAnswer` found it, by field. */
export function errorsIn(
  issues: readonly Issue[],
  questionnaire: Questionnaire,
  answers: FeedbackAnswers,
  texts: Pick<FeedbackReplyTexts, 'chooseRate' | 'chooseUseful' | 'tooLong'>,
): FieldErrors {
  const { textLimit } = questionnaire;
  const errors: Partial<Record<FaultyField, string>> = {};
  for (const { pointer } of issues) {
    if (pointer === '/answers/rate') errors.rating = texts.chooseRate;
    if (pointer === '/answers/useful') errors.rating = texts.chooseUseful;
    if (pointer === '/answers/text')
      errors.text = texts.tooLong(textLimit, Math.max(1, lengthOf(answers.text ?? '') - textLimit));
  }
  return errors;
}
