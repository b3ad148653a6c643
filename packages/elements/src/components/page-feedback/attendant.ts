import type { CivitaErrorCode, Feedback } from '@civita/sdk';
import { isCivitaError } from '@civita/sdk';
import { checkAnswer, feedbackOf, forgetDraft } from '@civita/sdk/feedback';
import { sendFeedback } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { uuid } from '../../internal/uuid.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { feedbackReplyStyles } from '../../views/feedback-reply.styles.ts';
import { countText } from './counter.ts';
import { setError, showErrors } from './errors.ts';
import { askToLogIn, draftName, loginIn, restoreDraft } from './gate.ts';
import type { FeedbackHost } from './host.ts';
import type { LiveForm } from './live-form.ts';
import { part, say, setBusy } from './live-form.ts';
import type { FeedbackEventFields } from './page-feedback.events.ts';
import { FeedbackFailedEvent, FeedbackRequestEvent, FeedbackSentEvent } from './page-feedback.events.ts';
import { showCurrentStep, stepOf } from './steps.ts';
import { showThanks } from './thanks.ts';

/** Statuses by which a service says that this answer will not be stored as it is. */
const REFUSALS: readonly (number | undefined)[] = [400, 409, 413, 422];

/** Looks after a form that a person has touched. This module and what it imports are loaded then, not with the page. */
export interface Attendant {
  /** Checks the answer and sends it; what comes of it is told in the form. Never rejects. */
  send(): Promise<void>;
  /** Brings back an answer that waited in this tab for a login, unless the person has begun another. */
  restore(): void;
}

/**
 * The attendant of a form. An answer keeps its key however often it is tried, so that it counts once; one that the person
 * has changed since is another answer, because a service refuses a key that comes with another content.
 */
export function attend(live: LiveForm, host: FeedbackHost): Attendant {
  const { form } = live;
  const texts = feedbackReplyTexts(live.texts.language);
  let tried = { content: '', key: '' };
  adoptSheet(form.getRootNode(), 'page-feedback-reply', feedbackReplyStyles.cssText);
  const count = countText(live, texts);
  part(form, 'rating').addEventListener('change', () => setError(form, 'rating', undefined));
  return {
    restore() {
      if (stepOf(form) !== 'question' || !restoreDraft(form, answerIn(form))) return;
      showCurrentStep(live);
      count();
      say(form, texts.restored, 'note');
      if (location.hash === `#${part(form, 'title').id}`)
        form.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    async send() {
      const feedback = answerIn(form);
      const fields = { profile: feedback.profile, answer: feedback.answers.rate ?? feedback.answers.useful };
      if (!mayGo(live, host, texts, feedback, fields)) {
        setBusy(form, false);
        return;
      }
      const content = JSON.stringify(feedback);
      if (tried.content !== content) tried = { content, key: uuid() };
      try {
        const url = endpointOf(form);
        const { receipt } = await sendFeedback({ url, key: tried.key, feedback, token: loginIn(form, host) });
        forgetDraft(draftName(feedback));
        showThanks(live, texts, receipt);
        host.dispatchEvent(new FeedbackSentEvent(fields));
      } catch (thrown) {
        setBusy(form, false);
        tellFailure(live, host, texts, feedback, thrown);
        host.dispatchEvent(new FeedbackFailedEvent(fields, codeOf(thrown)));
      }
    },
  };
}

/** What the form's fields say now; they are ours, so they keep to the schema as far as a person has answered. */
function answerIn(form: HTMLFormElement): Feedback {
  return feedbackOf(new FormData(form)) as Feedback;
}

/** Browsers post to `…/v1/feedback-form`, scripts to `…/v1/feedback` beside it. */
function endpointOf(form: HTMLFormElement): string {
  return form.action.replace(/\/feedback-form(?=[?#]|$)/, '/feedback');
}

/** Whether the answer is complete, nobody else takes it over, and the city takes it from this person. */
function mayGo(
  { form, questionnaire, texts: { language } }: LiveForm,
  host: FeedbackHost,
  texts: FeedbackReplyTexts,
  feedback: Feedback,
  fields: FeedbackEventFields,
): boolean {
  say(form, '', 'quiet');
  const issues = checkAnswer(feedback, questionnaire);
  if (showErrors(form, errorsIn(issues, questionnaire, feedback.answers, language))) return false;
  if (!host.dispatchEvent(new FeedbackRequestEvent(fields))) return false;
  if (host.gate === 'required' && !loginIn(form, host)) {
    askToLogIn(form, feedback, texts, host.loginHref);
    return false;
  }
  return true;
}

function tellFailure(
  { form, questionnaire, texts: around }: LiveForm,
  { loginHref }: FeedbackHost,
  texts: FeedbackReplyTexts,
  feedback: Feedback,
  thrown: unknown,
): void {
  const error = isCivitaError(thrown) ? thrown : undefined;
  const here = around.stillHere(feedback.answers.text !== undefined);
  if (error?.status === 401 || error?.status === 403) {
    askToLogIn(form, feedback, texts, loginHref);
  } else if (error && REFUSALS.includes(error.status)) {
    say(form, texts.refused(here), 'failed');
    showErrors(form, errorsIn(error.issues, questionnaire, feedback.answers, around.language));
  } else if (error?.code === 'throttled') {
    say(form, texts.throttled(error.retryAfter, here), 'failed');
  } else {
    say(form, around.failed(here), 'failed');
  }
}

function codeOf(thrown: unknown): CivitaErrorCode {
  return isCivitaError(thrown) ? thrown.code : 'network';
}
