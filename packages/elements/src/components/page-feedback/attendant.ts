import type { Feedback } from '@civita/sdk';
import { answeredBefore, checkAnswer, draftOf } from '@civita/sdk/feedback';
import { pageOutbox } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { feedbackDetailsStyles } from '../../views/feedback-details.styles.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { feedbackReplyStyles } from '../../views/feedback-reply.styles.ts';
import { answerIn, draftName } from './answer-in-form.ts';
import { authorOf } from './author.ts';
import { countText } from './counter.ts';
import { deliverFrom } from './delivery.ts';
import { setError, showErrors } from './errors.ts';
import { askToLogIn, loginIn, restoreDraft } from './gate.ts';
import type { FeedbackHost } from './host.ts';
import { keepInView } from './keep-in-view.ts';
import { showKnown } from './known.ts';
import { tellOfLeftovers } from './leftovers.ts';
import type { LiveForm } from './live-form.ts';
import { isBusy, part, say, setBusy } from './live-form.ts';
import type { FeedbackEventFields } from './page-feedback.events.ts';
import { FeedbackRequestEvent, fieldsFor } from './page-feedback.events.ts';
import { askAboutPersonalData } from './personal-data.ts';
import { showCurrentStep, stepOf } from './steps.ts';

/** Looks after a form that a person has touched. This module and what it imports are loaded then, not with the page. */
export interface Attendant {
  /** Checks the answer and sends it; what comes of it is told in the form. Never rejects. */
  send(): Promise<void>;
  /** Brings back an answer that waited for a login, unless the person has begun another. */
  restore(): Promise<void>;
  /** Opens the place where an answer given before is seen, changed and withdrawn by its code. */
  openOwn(): Promise<void>;
}

/** The attendant of a form. */
export async function attend(live: LiveForm, host: FeedbackHost): Promise<Attendant> {
  const { form } = live;
  const texts = await feedbackReplyTexts(live.texts.language);
  adoptSheet(form.getRootNode(), 'page-feedback-reply', feedbackReplyStyles.cssText);
  if (!host.look) adoptSheet(form.getRootNode(), 'page-feedback-details', feedbackDetailsStyles.cssText);
  const count = countText(live, texts);
  tellOfLeftovers(live, texts);
  const author = authorOf(live, host, texts, count);
  let isClosed = false;
  import('./open.ts')
    .then(async ({ isOpen }) => isOpen(live))
    .then((open) => {
      isClosed = !open;
      if (isClosed && !isBusy(form)) say(form, texts.closed, 'note');
    }, ignore);
  const deliver = deliverFrom(live, host, texts, author.hooks);
  const mayHoldText = askAboutPersonalData(live, texts, { changed: count, send: () => form.requestSubmit() });
  part(form, 'rating').addEventListener('change', () => setError(form, 'rating', undefined));
  return {
    async restore() {
      const isInTab = draftOf(draftName(answerIn(form))) !== undefined;
      const stored = isInTab ? [] : await pageOutbox().waiting();
      if (stepOf(form) !== 'question') return;
      if (!restoreDraft(form, answerIn(form), stored)) {
        if (answeredBefore(answerIn(form), host.remember)) showKnown(live, texts, author.hooks);
        return;
      }
      showCurrentStep(live);
      count();
      say(form, texts.restored, 'note');
      if (location.hash === `#${part(form, 'title').id}`) keepInView(form);
    },
    async send() {
      const feedback = answerIn(form);
      if (!isWhole(live, texts, feedback) || !mayHoldText()) {
        setBusy(form, false);
        return;
      }
      if (author.isChanging()) return author.change(feedback);
      if (isClosed) {
        say(form, texts.closed, 'note');
        setBusy(form, false);
        return;
      }
      const fields = fieldsFor(feedback);
      if (mayGo(form, host, texts, feedback, fields)) await deliver(feedback, fields);
      else setBusy(form, false);
    },
    openOwn: async () => author.open(),
  };
}

/** What cannot be learnt about a question changes nothing. */
function ignore(): void {}

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
