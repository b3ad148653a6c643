import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A heading of level 2 to 6; any other number is brought into that range. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  if (level >= 6) return html`<h6 part=${part}>${content}</h6>`;
  if (level === 5) return html`<h5 part=${part}>${content}</h5>`;
  if (level === 4) return html`<h4 part=${part}>${content}</h4>`;
  if (level === 3) return html`<h3 part=${part}>${content}</h3>`;
  return html`<h2 part=${part}>${content}</h2>`;
}
