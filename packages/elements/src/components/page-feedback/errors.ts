import type { FaultyField, FieldErrors } from '../../views/feedback-error.ts';
import { part, say, textBox } from './live-form.ts';

const FIELDS: readonly FaultyField[] = ['rating', 'text'];

/**
 * Shows each error beside its field, takes away the others, and moves the focus to the first. A field that has the focus
 * already is not read again, so its error is said aloud.
 */
export function showErrors(form: HTMLFormElement, errors: FieldErrors): void {
  for (const field of FIELDS) setError(form, field, errors[field]);
  const first = FIELDS.find((field) => errors[field] !== undefined);
  if (!first) return;
  const [control] = controlsOf(form, first);
  const root = form.getRootNode() as Document | ShadowRoot;
  if (control === root.activeElement) say(form, errors[first] ?? '', 'quiet');
  else control?.focus();
}

/** Shows, changes or, without a text, takes away the error of a field. */
export function setError(form: HTMLFormElement, field: FaultyField, text: string | undefined): void {
  const error = form.querySelector<HTMLElement>(`[part='error'][data-field='${field}']`);
  if (!error) return;
  error.hidden = text === undefined;
  error.textContent = text ?? '';
  for (const control of controlsOf(form, field)) {
    const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== error.id);
    const ids = text === undefined ? others : [error.id, ...others];
    control.setAttribute('aria-describedby', ids.join(' '));
    // A radio has no invalid state of its own in ARIA: its description says what is missing.
    if (field === 'text') control.ariaInvalid = text === undefined ? null : 'true';
  }
}

function controlsOf(form: HTMLFormElement, field: FaultyField): readonly HTMLElement[] {
  return field === 'text' ? [textBox(form)] : [...part(form, 'rating').querySelectorAll('input')];
}
