import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** The fields of the form that an error can stand beside. */
export type FaultyField = 'rating' | 'text';

/** What is wrong, in words, by field. */
export type FieldErrors = Readonly<Partial<Record<FaultyField, string>>>;

/** Where an error of a field stands: there from the start, so that a script only fills it. */
export function fieldError(id: string, field: FaultyField, text: string | undefined): TemplateResult {
  return html`<div part="error" id=${id} data-field=${field} ?hidden=${text === undefined}>${text ?? nothing}</div>`;
}
