import type { AskedQuestion, Questionnaire } from '@civita/sdk/feedback';
import { branchFor } from '@civita/sdk/feedback';
import type { FeedbackTexts } from '../../i18n/feedback/index.ts';
import { questionnaireHere } from '../../i18n/feedback/index.ts';

/** How a message of the status region looks; `quiet` is only read aloud. */
export type Tone = 'quiet' | 'busy' | 'note' | 'failed';

/** A form that answers can be given in, with what is known about it. */
export interface LiveForm {
  readonly form: HTMLFormElement;
  readonly questionnaire: Questionnaire;
  readonly texts: FeedbackTexts;
}

/**
 * The form with its questionnaire, `own` where it asks that one, and texts.
 *
 * @throws Error when it is not shaped as `feedbackForm` shapes it, or asks a question that is not known here.
 */
export function liveForm(form: HTMLFormElement, texts: FeedbackTexts, own: Questionnaire | undefined): LiveForm {
  const profile = hiddenField(form, 'profile')?.value ?? '';
  const questionnaire = own?.profile === profile ? own : questionnaireHere(profile, hiddenField(form, 'lang')?.value);
  if (!questionnaire) throw new Error(`profile "${profile}" is not known`);
  for (const name of ['title', 'body', 'rating', 'details', 'send', 'status']) part(form, name);
  return { form, questionnaire, texts };
}

/** The element of a form that plays this part. */
export function part(form: HTMLFormElement, name: string): HTMLElement {
  const found = partIfAny(form, name);
  if (found) return found;
  throw new Error(`the form has no part "${name}": let \`feedbackForm\` render it`);
}

/** The element that plays a part which not every questionnaire has. */
export function partIfAny(form: HTMLFormElement, name: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[part='${name}']`);
}

/** What the form says about itself under this name; fields are called `id` and `lang`, so the form's own are covered. */
export function hiddenField(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[type='hidden'][name='${name}']`);
}

/** What a form asks about, in which version: its hidden fields say so. */
export function askedIn(form: HTMLFormElement): AskedQuestion {
  const subject = Object.fromEntries(new FormData(form));
  return { ...subject, subject } as unknown as AskedQuestion;
}

/** The follow-up that the answer calls for; `undefined` while the first question is open. */
export function currentBranch(form: HTMLFormElement): 'positive' | 'negative' | undefined {
  const chosen = form.querySelector<HTMLInputElement>("[part='rating'] :checked");
  if (!chosen) return undefined;
  if (chosen.name === 'rate') return branchFor(Number(chosen.value));
  return chosen.value === 'yes' ? 'positive' : 'negative';
}

/** The free text's box. */
export function textBox(form: HTMLFormElement): HTMLTextAreaElement {
  return part(form, 'details').querySelector('textarea') as HTMLTextAreaElement;
}

/** Says something in the form's one status region. */
export function say(form: HTMLFormElement, text: string, tone: Tone): void {
  const status = part(form, 'status');
  status.setAttribute('data-tone', tone);
  status.textContent = text;
}

/**
 * Marks that an answer is on its way. The button keeps the focus and its place in the order, so it is never `disabled`; the
 * status region is not within what is busy, since screen readers would keep its words back.
 */
export function setBusy(form: HTMLFormElement, busy: boolean): void {
  part(form, 'actions').setAttribute('aria-busy', String(busy));
  part(form, 'send').setAttribute('aria-disabled', String(busy));
}

/** Whether an answer is on its way. */
export function isBusy(form: HTMLFormElement): boolean {
  return part(form, 'send').getAttribute('aria-disabled') === 'true';
}
