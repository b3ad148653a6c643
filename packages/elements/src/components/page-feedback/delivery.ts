import type { CivitaError, Feedback, FeedbackReceipt } from '@civita/sdk';
import type { FeedbackEffect, FeedbackHappening } from '@civita/sdk/feedback';
import { answerCode, forgetDraft, rememberAnswer } from '@civita/sdk/feedback';
import type { OutboxEntry, Sent } from '@civita/sdk/outbox';
import { pageOutbox } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { uuid } from '../../internal/uuid.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { showErrors } from './errors.ts';
import { draftName } from './answer-in-form.ts';
import { changeWords } from './change-words.ts';
import { askToLogIn, loginIn } from './gate.ts';
import { endpointOf } from './endpoint.ts';
import type { FeedbackHost } from './host.ts';
import { fallSilentFor, speakFor } from './leftovers.ts';
import type { Life } from './life.ts';
import type { LiveForm } from './live-form.ts';
import { say, setBusy } from './live-form.ts';
import type { FeedbackEventFields } from './page-feedback.events.ts';
import { FeedbackFailedEvent, FeedbackQueuedEvent, FeedbackSentEvent } from './page-feedback.events.ts';
import type { OwnHooks } from './own-answer.ts';
import { showThanks } from './thanks.ts';

/** An answer that was tried, with the key under which it counts once. */
interface Tried {
  readonly key: string;
  readonly feedback: Feedback;
  readonly fields: FeedbackEventFields;
}

/** What sends the answers of a form. */
export interface Delivery {
  /** Sends one; what comes of it is told in the form. */
  readonly deliver: (feedback: Feedback, fields: FeedbackEventFields) => Promise<void>;
  /** Another answer is in the form: what becomes of the one that was sent is told as that of an earlier page is. */
  readonly letGo: () => void;
}

/**
 * Sends the answers of a form through the page's outbox and tells in the form how they stand, also later. An answer keeps its
 * key however often it is tried, also when it was changed or waited for a login: the outbox sees to it that it counts once.
 */
export function deliverFrom(
  live: LiveForm,
  host: FeedbackHost,
  texts: FeedbackReplyTexts,
  life: Life,
  hooks: () => OwnHooks,
): Delivery {
  const { form, questionnaire, texts: around } = live;
  const outbox = pageOutbox();
  let tried: Tried | undefined;
  const leave = outbox.subscribe((news) => {
    if (news.about !== 'answer' || news.key !== tried?.key) return;
    const root = form.getRootNode() as Document | ShadowRoot;
    happen(news.sent, tried, form.contains(root.activeElement));
  });

  return {
    async deliver(feedback, fields) {
      const key = tried?.key ?? (await gated(feedback))[0]?.key ?? uuid();
      const answer: Tried = { key, feedback, fields };
      tried = answer;
      speakFor(key);
      const sent = await outbox.send({ url: endpointOf(form), key, feedback, token: loginIn(form, host) });
      happen(sent, answer, true);
    },
    letGo() {
      if (tried) fallSilentFor(tried.key);
      tried = undefined;
    },
  };

  /** `isFollowed`: the person is here and expects it, so the focus may move. */
  function happen(sent: Sent, answer: Tried, isFollowed: boolean): void {
    const { feedback, fields } = answer;
    setBusy(form, false);
    const effects = life.happen(happeningOf(sent));
    if (effects.length === 0) return;
    if (sent.outcome === 'stored') {
      leave();
      forgetDraft(draftName(feedback));
      void forgetGated(feedback);
      rememberAnswer(feedback, sent.receipt, host.remember);
      showThanks(live, texts, { receipt: sent.receipt, feedback, isFollowed }, hooks());
      host.dispatchEvent(new FeedbackSentEvent(fields));
      return;
    }
    if (sent.receipt) tellOfFormer(sent.receipt, feedback, sent.error);
    else for (const effect of effects) tell(effect, feedback, sent.error);
    // A refusal was shown now, and what waits for a login waits in the form and in the tab.
    if (sent.outcome !== 'waiting') void outbox.forget(answer.key);
    if (sent.outcome === 'waiting' && sent.kept) host.dispatchEvent(new FeedbackQueuedEvent(fields));
    else host.dispatchEvent(new FeedbackFailedEvent(fields, sent.error.code));
  }

  function tell(effect: FeedbackEffect, feedback: Feedback, error: CivitaError): void {
    const here = around.stillHere(feedback.answers.text !== undefined);
    const isClosed = error.problem === 'closed';
    const waits =
      effect === 'tell-queued' ? texts.queued : effect === 'tell-throttled' && texts.queuedFor(error.retryAfter);
    if (waits) say(form, isClosed ? texts.closedQueued : waits, 'note');
    const lost = error.code === 'throttled' ? texts.throttled(error.retryAfter, here) : texts.notKept(here);
    if (effect === 'tell-failed') say(form, isClosed ? `${texts.closed} ${here}.` : lost, 'failed');
    if (effect === 'ask-login') askToLogIn(form, feedback, texts, host.loginHref);
    if (effect === 'tell-refused') {
      say(form, texts.refused(here), 'failed');
      showErrors(form, errorsIn(error.issues, questionnaire, feedback.answers, texts));
    }
  }

  /** The service holds what was sent first and does not change it: that answer has a code as well. */
  function tellOfFormer(receipt: FeedbackReceipt, feedback: Feedback, error: CivitaError): void {
    const here = around.stillHere(feedback.answers.text !== undefined);
    say(form, `${changeWords(error, texts, here)} ${texts.receipt}: ${answerCode(receipt)}`, 'failed');
    rememberAnswer(feedback, receipt, host.remember);
  }

  /** What an earlier visit left waiting for a login, of the same question. */
  async function gated(feedback: Feedback): Promise<readonly OutboxEntry[]> {
    const all = await outbox.waiting();
    return all.filter((entry) => entry.stopped === 'login' && draftName(entry.feedback) === draftName(feedback));
  }

  /** Takes that away, now that the question is answered. */
  async function forgetGated(feedback: Feedback): Promise<void> {
    for (const { key } of await gated(feedback)) await outbox.forget(key);
  }
}

function happeningOf(sent: Sent): FeedbackHappening {
  if (sent.outcome === 'login') return 'login-needed';
  if (sent.outcome !== 'waiting') return sent.outcome;
  if (!sent.kept) return 'lost';
  return sent.error.code === 'throttled' ? 'slowed' : 'kept';
}
