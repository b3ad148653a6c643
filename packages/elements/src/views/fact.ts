import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ReportTexts } from '../i18n/report/index.ts';
import { inside } from './text.ts';

/** A name and what belongs to it, for a `<dl>`. */
export function fact(term: string, description: unknown): TemplateResult {
  return html`<dt .textContent=${term}></dt>
    <dd>${description}</dd>`;
}

/** The words for what the city did not state. */
export function unknown({ notStated }: Pick<ReportTexts, 'notStated'>): TemplateResult {
  return html`<span class="note" .textContent=${notStated}></span>`;
}

/** A line of its own for what the city did not state: "Risorse: non dichiarato dal Comune". */
export function unknownLine(
  name: string,
  language: string,
  { notStated }: Pick<ReportTexts, 'notStated'>,
): TemplateResult {
  return html`<p class="note">${name}: ${inside(notStated, language)}</p>`;
}
