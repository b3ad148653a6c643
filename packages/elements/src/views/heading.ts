import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What a heading may carry besides its part. */
export interface HeadingAttributes {
  readonly id?: string | undefined;
  /** Its name for a validator that looks for `data-element`. */
  readonly element?: string | undefined;
}

/**
 * A heading of level 2 to 6; any other number is brought into that range. Its text stands alone in it, without a space
 * before or after, because a validator compares it: each must stay on one line here.
 */
export function heading(level: number, part: string, content: unknown, more: HeadingAttributes = {}): TemplateResult {
  const { id, element } = more;
  if (level >= 6) return html`<h6 part=${part} id=${ifDefined(id)} data-element=${ifDefined(element)}>${content}</h6>`;
  if (level === 5) return html`<h5 part=${part} id=${ifDefined(id)} data-element=${ifDefined(element)}>${content}</h5>`;
  if (level === 4) return html`<h4 part=${part} id=${ifDefined(id)} data-element=${ifDefined(element)}>${content}</h4>`;
  if (level === 3) return html`<h3 part=${part} id=${ifDefined(id)} data-element=${ifDefined(element)}>${content}</h3>`;
  return html`<h2 part=${part} id=${ifDefined(id)} data-element=${ifDefined(element)}>${content}</h2>`;
}
