import type { Feedback } from '@civita/sdk';
import { isCivitaError } from '@civita/sdk';
import type { OwnAnswer } from '@civita/sdk/feedback';
import { changeAnswer } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { errorsIn } from '../../views/feedback-errors.ts';
import { fieldsOf, fill } from './answer-in-form.ts';
import { buttonFor } from './button.ts';
import { changeWords } from './change-words.ts';
import { showErrors } from './errors.ts';
import type { LiveForm } from './live-form.ts';
import { failureOf, type Life } from './life.ts';
import { part, partIfAny, say, setBusy } from './live-form.ts';
import { showCurrentStep } from './steps.ts';

/** A stored answer that can be changed in the form. */
export interface Change {
  readonly own: OwnAnswer;
  /** Brings it into the form; `keep` is called when its author leaves it as it is. */
  readonly open: (live: LiveForm, texts: FeedbackReplyTexts, feedback: Feedback, keep: () => void) => void;
  /** Makes the form one for a new answer again. */
  readonly close: (live: LiveForm) => void;
  /** Sends the change; `true` when the service has made it. What came back otherwise is told in the form. */
  readonly send: (live: LiveForm, texts: FeedbackReplyTexts, feedback: Feedback, life: Life) => Promise<boolean>;
}

/** The change of an answer that the service holds. */
export function changeOf(own: OwnAnswer): Change {
  return {
    own,
    open: openChange,
    close: closeChange,
    send: async (live, texts, feedback, life) => sendChange(live, texts, own, feedback, life),
  };
}

function openChange(live: LiveForm, texts: FeedbackReplyTexts, feedback: Feedback, keep: () => void): void {
  const { form } = live;
  fill(form, fieldsOf(feedback));
  form.removeAttribute('data-step');
  showCurrentStep(live);
  setBusy(form, false);
  say(form, texts.changing, 'note');
  partIfAny(form, 'keep')?.remove();
  part(form, 'status').after(buttonFor('keep', texts.keepFormer, keep));
  part(form, 'rating').querySelector<HTMLElement>(':checked')?.focus();
}

function closeChange(live: LiveForm): void {
  const { form } = live;
  partIfAny(form, 'keep')?.remove();
  say(form, '', 'quiet');
  form.reset();
  form.removeAttribute('data-step');
  showCurrentStep(live);
}

async function sendChange(
  live: LiveForm,
  texts: FeedbackReplyTexts,
  own: OwnAnswer,
  feedback: Feedback,
  life: Life,
): Promise<boolean> {
  const { form, questionnaire, texts: around } = live;
  try {
    await changeAnswer({ ...own, feedback });
    return life.happen('stored').includes('thank');
  } catch (error) {
    if (!life.happen(failureOf(error)).includes('tell-not-changed')) return false;
    say(form, changeWords(error, texts, around.stillHere(feedback.answers.text !== undefined)), 'failed');
    if (isCivitaError(error)) showErrors(form, errorsIn(error.issues, questionnaire, feedback.answers, texts));
    return false;
  } finally {
    setBusy(form, false);
  }
}
