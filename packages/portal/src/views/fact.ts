import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';

/** A line of a list of facts (`<dl class="facts">`). */
export function fact(term: unknown, description: unknown): ServerRenderedTemplate {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}
