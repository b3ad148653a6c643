import type { LiveForm } from './live-form.ts';
import { currentBranch, part, partIfAny, say } from './live-form.ts';

/** Where a person is: before the first answer, at the reasons, at the text. */
export type Step = 'question' | 'reasons' | 'details';

/** The step that a live form is at; it stands in the form, so that a copy or a move of it keeps the place. */
export function stepOf(form: HTMLElement): Step {
  const step = form.getAttribute('data-step');
  return step === 'reasons' || step === 'details' ? step : 'question';
}

/** Goes where the answer says: a form that comes with one, or was copied with its page, goes on where it was. */
export function showCurrentStep(live: LiveForm): void {
  const { form, questionnaire } = live;
  const branch = currentBranch(form);
  const isAtReasons = branch && questionnaire[branch] && stepOf(form) !== 'details';
  showStep(live, branch ? (isAtReasons ? 'reasons' : 'details') : 'question');
}

/** Follows a choice of the first question: the right reasons come up and are announced, the focus stays where it is. */
export function followAnswer(live: LiveForm): void {
  const { form, texts } = live;
  const branches = branchesOf(form);
  const shown = branches.find((branch) => !branch.disabled)?.getAttribute('data-branch');
  const isSame = branches.length === 0 || shown === currentBranch(form);
  if (stepOf(form) !== 'question' && isSame) return;
  showStep(live, branches.length === 0 ? 'details' : 'reasons');
  say(form, texts.revealed, 'quiet');
}

/** Goes to the text, and the focus to its label: on the box itself it would bring a phone's keyboard over the rest. */
export function goForward(live: LiveForm): void {
  showStep(live, 'details');
  part(live.form, 'details').querySelector('label')?.focus();
}

/** Goes back to the reasons, and the focus to the one that was chosen or to the first. */
export function goBack(live: LiveForm): void {
  showStep(live, 'reasons');
  const shown = branchesOf(live.form).find((branch) => !branch.hidden);
  (shown?.querySelector<HTMLElement>(':checked') ?? shown?.querySelector('input'))?.focus();
}

/** Shows what belongs to the answer and to the step, and hides the rest; nothing that was typed or chosen is lost. */
function showStep({ form, texts }: LiveForm, step: Step): void {
  form.setAttribute('data-step', step);
  const current = currentBranch(form);
  const branches = branchesOf(form);
  for (const branch of branches) {
    branch.disabled = branch.getAttribute('data-branch') !== current;
    branch.hidden = branch.disabled || step !== 'reasons';
  }
  const hasTwoSteps = branches.length > 0;
  show(form, 'details', step === 'details');
  show(form, 'send', step === 'details');
  show(form, 'next', step === 'reasons');
  show(form, 'back', step === 'details' && hasTwoSteps);
  show(form, 'step', step !== 'question' && hasTwoSteps);
  const place = partIfAny(form, 'step');
  if (place) place.textContent = texts.step(step === 'details' ? 2 : 1);
}

function branchesOf(form: HTMLFormElement): readonly HTMLFieldSetElement[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>("[part='branch']")];
}

function show(form: HTMLFormElement, name: string, visible: boolean): void {
  const element = partIfAny(form, name);
  if (element) element.hidden = !visible;
}
