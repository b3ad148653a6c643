import { answeredBefore, checkAnswer } from '@civita/sdk/feedback';
import { pageOutbox } from '@civita/sdk/outbox';
import { feedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { feedbackDetailsStyles } from '../../views/feedback-details.styles.ts';
import type { FieldErrors } from '../../views/feedback-error.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { feedbackReplyStyles } from '../../views/feedback-reply.styles.ts';
import { answerIn } from './answer-in-form.ts';
import { authorOf } from './author.ts';
import { countText } from './counter.ts';
import { deliverFrom } from './delivery.ts';
import { setError, showErrors } from './errors.ts';
import { askToLogIn, loginIn, restoreDraft } from './gate.ts';
import type { FeedbackHost } from './host.ts';
import { keepInView } from './keep-in-view.ts';
import { showKnown } from './known.ts';
import { tellOfLeftovers } from './leftovers.ts';
import { follow, lifeFrom } from './life.ts';
import type { LiveForm } from './live-form.ts';
import { part, say, setBusy } from './live-form.ts';
import { FeedbackRequestEvent, fieldsFor } from './page-feedback.events.ts';
import { askAboutPersonalData } from './personal-data.ts';
import { showCurrentStep } from './steps.ts';

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
  const { form, questionnaire } = live;
  const texts = await feedbackReplyTexts(live.texts.language);
  adoptSheet(form.getRootNode(), 'page-feedback-reply', feedbackReplyStyles.cssText);
  if (!host.look) adoptSheet(form.getRootNode(), 'page-feedback-details', feedbackDetailsStyles.cssText);
  if (host.gate === 'required' && !host.loginHref) console.warn('<civita-page-feedback>: `gate` needs `login-href`.');
  const count = countText(live, texts);
  tellOfLeftovers(live, texts);
  const life = lifeFrom('idle', (state) => host.setAttribute('data-state', state));
  const delivery = deliverFrom(live, host, texts, life, () => author.hooks);
  const author = authorOf(live, host, texts, life, { count, letGo: delivery.letGo });
  const begin = follow(form, life);
  let isClosed = false;
  const close = (): void => {
    if (isClosed && life.happen('close').includes('show-closed')) say(form, texts.closed, 'note');
  };
  import('./open.ts')
    .then(async ({ isOpen }) => isOpen(live))
    .then((open) => {
      isClosed = !open;
      close();
    }, ignore);
  const mayHoldText = askAboutPersonalData(live, texts, { changed: count, send: () => form.requestSubmit() });
  part(form, 'rating').addEventListener('change', () => setError(form, 'rating', undefined));
  return {
    async restore() {
      const stored = await pageOutbox().waiting();
      if (life.state() !== 'idle') return;
      if (!restoreDraft(form, answerIn(form), stored)) {
        if (answeredBefore(answerIn(form), host.remember) && life.happen('known').includes('show-known'))
          showKnown(live, texts, author.hooks);
        return;
      }
      showCurrentStep(live);
      begin();
      count();
      say(form, texts.restored, 'note');
      if (location.hash === `#${part(form, 'title').id}`) keepInView(form);
    },
    async send() {
      const feedback = answerIn(form);
      const errors = errorsIn(checkAnswer(feedback, questionnaire), questionnaire, feedback.answers, texts);
      const fields = fieldsFor(feedback);
      close();
      if (Object.keys(errors).length > 0 || !mayHoldText()) {
        stop(errors);
        return;
      }
      const isNew = life.state() !== 'changing';
      if (isNew && !isClosed && !host.dispatchEvent(new FeedbackRequestEvent(fields))) {
        stop({});
        return;
      }
      showErrors(form, {});
      // A whole answer was chosen and written, also where a program did it.
      for (const step of ['choose', 'forward'] as const) life.happen(step);
      const isGated = isNew && host.gate === 'required' && !loginIn(form, host);
      for (const effect of life.happen(isGated ? 'login-needed' : 'send')) {
        if (effect === 'ask-login') askToLogIn(form, feedback, texts, host.loginHref);
        if (effect === 'deliver') return delivery.deliver(feedback, fields);
        if (effect === 'replace') return author.change(feedback);
      }
      setBusy(form, false);
      if (life.state() === 'closed') say(form, texts.closed, 'note');
    },
    openOwn: async () => author.open(),
  };

  /** Nothing is sent now. */
  function stop(errors: FieldErrors): undefined {
    setBusy(form, false);
    say(form, '', 'quiet');
    showErrors(form, errors);
  }
}

/** What cannot be learnt about a question changes nothing. */
function ignore(): void {}
