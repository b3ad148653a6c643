import type { CivitaError } from '@civita/sdk';
import { isCivitaError } from '@civita/sdk';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';

/** Statuses by which a service says that the change is not made. */
const REFUSALS: readonly (number | undefined)[] = [400, 409, 413, 422];

/** What to say of an answer that was not changed. `here`: what `stillHere` says. */
export function changeWords(error: unknown, texts: FeedbackReplyTexts, here: string): string {
  if (!isCivitaError(error)) return texts.changeUnknown(here);
  const { code, status, problem, retryAfter }: CivitaError = error;
  if (code === 'throttled') return texts.changeThrottled(retryAfter, here);
  if (status === 404 || problem === 'withdrawn') return texts.changeGone(here);
  if (problem === 'too-late') return texts.changeTooLate;
  return REFUSALS.includes(status) ? texts.changeRefused(here) : texts.changeUnknown(here);
}
