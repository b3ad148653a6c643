import { rememberedReceipt } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { answerIn } from './answer-in-form.ts';
import { buttonFor } from './button.ts';
import { baseOf } from './endpoint.ts';
import type { LiveForm } from './live-form.ts';
import { part, partIfAny } from './live-form.ts';
import type { OwnHooks } from './own-answer.ts';

/**
 * Tells that this version was answered from this browser, and offers what can be done with that answer where the tab still
 * has its code. The national question stays to be answered, because its criterion wants it visible; any other comes back on
 * request.
 */
export function showKnown(live: LiveForm, texts: FeedbackReplyTexts, hooks: OwnHooks): void {
  const { form, questionnaire } = live;
  if (partIfAny(form, 'known')) return;
  const asked = answerIn(form);
  const note = document.createElement('div');
  note.setAttribute('part', 'known');
  note.setAttribute('data-tone', 'note');
  const words = document.createElement('p');
  words.textContent = texts.known;
  note.append(words);
  if (questionnaire.profile !== 'comuni') {
    form.setAttribute('data-known', '');
    const again = (): void => {
      hideKnown(form);
      part(form, 'rating').querySelector('input')?.focus();
    };
    note.append(buttonFor('again', texts.answerAgain, again));
  }
  part(form, 'rating').before(note);
  const receipt = rememberedReceipt(asked);
  if (!receipt) return;
  import('./own-answer.ts')
    .then(async ({ ownAnswer }) => ownAnswer(live, asked, hooks, { own: { service: baseOf(form), ...receipt } }))
    .then((place) => note.append(place), ignore);
}

/** The note stands without it. */
function ignore(): void {}

/** Asks again. */
export function hideKnown(form: HTMLFormElement): void {
  form.removeAttribute('data-known');
  partIfAny(form, 'known')?.remove();
}
