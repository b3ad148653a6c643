import type { Classification } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { exact, words } from './text.ts';

/** Marks in public classifications: an SDG with its number, anything else by its label or, without one, its code. */
export function tags(classifications: readonly Classification[], language: string): TemplateResult {
  return html`<ul class="tags">
    ${classifications.map(({ scheme, code, label }) => {
      const name = label === undefined ? undefined : words(label, language);
      return html`<li part="tag">
        ${/^SDG/.test(scheme) ? html`${exact(`SDG ${code}`)} ${name ?? ''}` : (name ?? exact(code))}
      </li>`;
    })}
  </ul>`;
}
