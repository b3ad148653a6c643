import type { Feedback } from '@civita/sdk';
import type { OwnAnswer } from '@civita/sdk/feedback';
import { answeredBefore, checkAnswer, draftOf, forgetAnswer, rememberAnswer } from '@civita/sdk/feedback';
import { pageOutbox } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { feedbackDetailsStyles } from '../../views/feedback-details.styles.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { feedbackReplyStyles } from '../../views/feedback-reply.styles.ts';
import { answerIn, draftName } from './answer-in-form.ts';
import { closeChange, openChange, sendChange } from './change.ts';
import { countText } from './counter.ts';
import { deliverFrom } from './delivery.ts';
import { setError, showErrors } from './errors.ts';
import { askToLogIn, loginIn, restoreDraft } from './gate.ts';
import type { FeedbackHost } from './host.ts';
import { hideKnown, showKnown } from './known.ts';
import { tellOfLeftovers } from './leftovers.ts';
import type { LiveForm } from './live-form.ts';
import { isBusy, part, say, setBusy } from './live-form.ts';
import type { OwnHooks } from './own-answer.ts';
import type { FeedbackEventFields } from './page-feedback.events.ts';
import { FeedbackRequestEvent, FeedbackWithdrawnEvent } from './page-feedback.events.ts';
import { askAboutPersonalData } from './personal-data.ts';
import { showCurrentStep, stepOf } from './steps.ts';
import { showThanks } from './thanks.ts';

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
  adoptSheet(form.getRootNode(), 'page-feedback-reply', feedbackDetailsStyles.cssText + feedbackReplyStyles.cssText);
  const count = countText(live, texts);
  tellOfLeftovers(live, texts);
  /** The stored answer that is being changed in the form. */
  let changing: OwnAnswer | undefined;
  const hooks: OwnHooks = {
    edit(own, feedback) {
      const thanks = placeIn(host, 'thanks');
      if (!thanks) placeIn(host, 'mine')?.remove();
      hideKnown(form);
      thanks?.replaceWith(form);
      changing = own;
      openChange(live, texts, feedback, () => {
        changing = undefined;
        closeChange(live);
        if (thanks) form.replaceWith(thanks);
        if (thanks) thanks.querySelector<HTMLElement>("[part='title']")?.focus();
        else part(form, 'mine').focus();
      });
      count();
    },
    withdrawn(feedback) {
      const { profile } = live.questionnaire;
      forgetAnswer(feedback ?? answerIn(form));
      form.removeAttribute('data-known');
      host.dispatchEvent(new FeedbackWithdrawnEvent(feedback ? fieldsFor(feedback) : { profile, answer: undefined }));
    },
    closed: () => part(form, 'mine').focus(),
  };
  let isClosed = false;
  import('./open.ts')
    .then(async ({ isOpen }) => isOpen(live))
    .then((open) => {
      isClosed = !open;
      if (isClosed && !isBusy(form)) say(form, texts.closed, 'note');
    }, ignore);
  const deliver = deliverFrom(live, host, texts, hooks);
  const mayHoldText = askAboutPersonalData(live, texts, { changed: count, send: () => form.requestSubmit() });
  part(form, 'rating').addEventListener('change', () => setError(form, 'rating', undefined));
  return {
    async restore() {
      const isInTab = draftOf(draftName(answerIn(form))) !== undefined;
      const stored = isInTab ? [] : await pageOutbox().waiting();
      if (stepOf(form) !== 'question') return;
      if (!restoreDraft(form, answerIn(form), stored)) {
        if (answeredBefore(answerIn(form), host.remember)) showKnown(live, texts, hooks);
        return;
      }
      showCurrentStep(live);
      count();
      say(form, texts.restored, 'note');
      if (location.hash === `#${part(form, 'title').id}`) form.scrollIntoView({ block: 'nearest' });
    },
    async send() {
      const feedback = answerIn(form);
      if (!isWhole(live, texts, feedback) || !mayHoldText()) return setBusy(form, false);
      if (changing) return change(changing, feedback);
      if (isClosed) {
        say(form, texts.closed, 'note');
        return setBusy(form, false);
      }
      const fields = fieldsFor(feedback);
      if (mayGo(form, host, texts, feedback, fields)) await deliver(feedback, fields);
      else setBusy(form, false);
    },
    async openOwn() {
      const open = placeIn(host, 'mine');
      const { ownAnswer } = await import('./own-answer.ts');
      const place = open ?? (await ownAnswer(live, answerIn(form), hooks));
      if (!open) form.after(place);
      place.querySelector<HTMLElement>('input, [tabindex], button')?.focus();
    },
  };

  async function change(own: OwnAnswer, feedback: Feedback): Promise<void> {
    if (!(await sendChange(live, texts, own, feedback))) return;
    changing = undefined;
    rememberAnswer(feedback, own, host.remember);
    showThanks(live, texts, { receipt: own, feedback, isChanged: true, isFollowed: true }, hooks);
    closeChange(live);
  }
}

/** What cannot be learnt about a question changes nothing. */
function ignore(): void {}

/** The thanks, or the place of an answer given before. */
function placeIn(host: HTMLElement, name: 'thanks' | 'mine'): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-civita-feedback='${name}']`);
}

/** What events tell of an answer. */
function fieldsFor({ profile, answers: { rate, useful } }: Feedback): FeedbackEventFields {
  return { profile, answer: rate ?? useful };
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
