import type { Feedback } from '@civita/sdk';
import { checkAnswer, draftOf, feedbackOf } from '@civita/sdk/feedback';
import { pageOutbox } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { feedbackDetailsStyles } from '../../views/feedback-details.styles.ts';
import { feedbackReplyStyles } from '../../views/feedback-reply.styles.ts';
import { countText } from './counter.ts';
import { deliverFrom } from './delivery.ts';
import { setError, showErrors } from './errors.ts';
import { askToLogIn, draftName, loginIn, restoreDraft } from './gate.ts';
import type { FeedbackHost } from './host.ts';
import { tellOfLeftovers } from './leftovers.ts';
import type { LiveForm } from './live-form.ts';
import { part, say, setBusy } from './live-form.ts';
import type { FeedbackEventFields } from './page-feedback.events.ts';
import { FeedbackRequestEvent } from './page-feedback.events.ts';
import { askAboutPersonalData } from './personal-data.ts';
import { showCurrentStep, stepOf } from './steps.ts';

/** Looks after a form that a person has touched. This module and what it imports are loaded then, not with the page. */
export interface Attendant {
  /** Checks the answer and sends it; what comes of it is told in the form. Never rejects. */
  send(): Promise<void>;
  /** Brings back an answer that waited for a login, unless the person has begun another. */
  restore(): Promise<void>;
}

/** The attendant of a form. */
export async function attend(live: LiveForm, host: FeedbackHost): Promise<Attendant> {
  const { form } = live;
  const texts = await feedbackReplyTexts(live.texts.language);
  adoptSheet(form.getRootNode(), 'page-feedback-reply', feedbackDetailsStyles.cssText + feedbackReplyStyles.cssText);
  const count = countText(live, texts);
  tellOfLeftovers(live, texts);
  const deliver = deliverFrom(live, host, texts);
  const mayHoldText = askAboutPersonalData(live, texts, { changed: count, send: () => form.requestSubmit() });
  part(form, 'rating').addEventListener('change', () => setError(form, 'rating', undefined));
  return {
    async restore() {
      const isInTab = draftOf(draftName(answerIn(form))) !== undefined;
      const stored = isInTab ? [] : await pageOutbox().waiting();
      if (stepOf(form) !== 'question' || !restoreDraft(form, answerIn(form), stored)) return;
      showCurrentStep(live);
      count();
      say(form, texts.restored, 'note');
      if (location.hash === `#${part(form, 'title').id}`) form.scrollIntoView({ block: 'nearest' });
    },
    async send() {
      const feedback = answerIn(form);
      const fields = { profile: feedback.profile, answer: feedback.answers.rate ?? feedback.answers.useful };
      if (isWhole(live, texts, feedback) && mayHoldText() && mayGo(form, host, texts, feedback, fields))
        await deliver(feedback, fields);
      else setBusy(form, false);
    },
  };
}

/** What the form's fields say now; they are ours, so they keep to the schema as far as a person has answered. */
function answerIn(form: HTMLFormElement): Feedback {
  return feedbackOf(new FormData(form)) as Feedback;
}

/** Whether the answer is complete; what is missing is shown. */
function isWhole({ form, questionnaire }: LiveForm, texts: FeedbackReplyTexts, feedback: Feedback): boolean {
  say(form, '', 'quiet');
  const issues = checkAnswer(feedback, questionnaire);
  return !showErrors(form, errorsIn(issues, questionnaire, feedback.answers, texts));
}

/** Whether nobody else takes the answer over, and the city takes it from this person. */
function mayGo(
  form: HTMLFormElement,
  host: FeedbackHost,
  texts: FeedbackReplyTexts,
  feedback: Feedback,
  fields: FeedbackEventFields,
): boolean {
  if (!host.dispatchEvent(new FeedbackRequestEvent(fields))) return false;
  if (host.gate !== 'required' || loginIn(form, host)) return true;
  askToLogIn(form, feedback, texts, host.loginHref);
  return false;
}
