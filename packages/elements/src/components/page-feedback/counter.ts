import { lengthOf } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { setError } from './errors.ts';
import type { LiveForm } from './live-form.ts';
import { part, partIfAny, say, textBox } from './live-form.ts';

/** From which share of the limit on the rest is read aloud. */
const NEAR = 0.8;
/** Milliseconds without a key after which it is. */
const PAUSE = 1000;

/**
 * Counts the text as the service does, beside the box at once and aloud when the limit is near and typing pauses. Gives what
 * counts again after a program has changed the text.
 */
export function countText({ form, questionnaire: { textLimit } }: LiveForm, texts: FeedbackReplyTexts): () => void {
  const box = textBox(form);
  const counter = partIfAny(form, 'counter');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const count = (): void => {
    const length = lengthOf(box.value);
    if (length <= textLimit) setError(form, 'text', undefined);
    if (!counter) return;
    counter.hidden = false;
    counter.textContent = texts.used(length, textLimit);
    counter.toggleAttribute('data-over', length > textLimit);
  };
  const announce = (): void => {
    const rest = textLimit - lengthOf(box.value);
    if (rest > textLimit * (1 - NEAR)) return;
    say(form, rest < 0 ? texts.tooLong(textLimit, -rest) : texts.left(rest), 'quiet');
  };
  count();
  part(form, 'details').addEventListener('input', () => {
    count();
    clearTimeout(pause);
    pause = setTimeout(announce, PAUSE);
  });
  return count;
}
