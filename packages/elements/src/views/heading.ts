import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What a heading may carry besides its part. */
export interface HeadingAttributes {
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  /** Its name for a validator that looks for `data-element`. */
  readonly element?: string | undefined;
  /** -1 for a heading that a script moves the focus to. */
  readonly tabindex?: -1;
}

/** A heading of level 2 to 6; any other number is brought into that range. */
export function heading(level: number, part: string, content: unknown, more: HeadingAttributes = {}): TemplateResult {
  const { id, lang, element, tabindex } = more;
  if (level >= 6)
    return html`<h6
      part=${part}
      id=${ifDefined(id)}
      lang=${ifDefined(lang)}
      data-element=${ifDefined(element)}
      tabindex=${ifDefined(tabindex)}
    >
      ${content}
    </h6>`;
  if (level === 5)
    return html`<h5
      part=${part}
      id=${ifDefined(id)}
      lang=${ifDefined(lang)}
      data-element=${ifDefined(element)}
      tabindex=${ifDefined(tabindex)}
    >
      ${content}
    </h5>`;
  if (level === 4)
    return html`<h4
      part=${part}
      id=${ifDefined(id)}
      lang=${ifDefined(lang)}
      data-element=${ifDefined(element)}
      tabindex=${ifDefined(tabindex)}
    >
      ${content}
    </h4>`;
  if (level === 3)
    return html`<h3
      part=${part}
      id=${ifDefined(id)}
      lang=${ifDefined(lang)}
      data-element=${ifDefined(element)}
      tabindex=${ifDefined(tabindex)}
    >
      ${content}
    </h3>`;
  return html`<h2
    part=${part}
    id=${ifDefined(id)}
    lang=${ifDefined(lang)}
    data-element=${ifDefined(element)}
    tabindex=${ifDefined(tabindex)}
  >
    ${content}
  </h2>`;
}
