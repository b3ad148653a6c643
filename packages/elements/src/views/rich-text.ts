import type { Block, Inline, RichText } from '@civita/sdk';
import { chooseLanguage, safeHref } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReportTexts } from '../i18n/report/index.ts';
import { heading } from './heading.ts';
import { each, upright } from './text.ts';

/**
 * A narrative for a reader of `language`, in an element that names its own language. Its headings begin at `level`; every leaf
 * is text, and a link leads only where a reader may follow.
 */
export function narrative(text: RichText, language: string, level: number): TemplateResult | typeof nothing {
  const chosen = chooseLanguage(text, language);
  if (!chosen?.value.length) return nothing;
  return html`<div part="narrative" lang=${ifDefined(chosen.language)} dir="auto">
    ${each(chosen.value, (block) => blockOf(block, level))}
  </div>`;
}

/** A narrative behind a disclosure that `more` names; nothing where there is none to disclose. */
export function wholeText(
  text: RichText | undefined,
  language: string,
  level: number,
  { more }: Pick<ReportTexts, 'more'>,
): TemplateResult | typeof nothing {
  const whole = narrative(text ?? {}, language, level);
  return whole === nothing
    ? nothing
    : html`<details>
        <summary .textContent=${more}></summary>
        ${whole}
      </details>`;
}

function blockOf(block: Block, level: number): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${inline(block.children)}</p>`;
  if (block.type === 'heading') return heading(level + block.level - 1, 'narrative-heading', inline(block.children));
  const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inline(children: readonly Inline[]): unknown {
  if (children.every((child) => typeof child === 'string')) return upright(children.join(''));
  return children.map((child) => {
    if (typeof child === 'string') return upright(child);
    if (child.type === 'link') return outwardLink(child.href, upright(child.text));
    return child.type === 'strong'
      ? html`<strong>${upright(child.text)}</strong>`
      : html`<em>${upright(child.text)}</em>`;
  });
}

/** A link away from the city's page, or its words alone when there is no address that a reader may follow. */
export function outwardLink(href: string | undefined, content: unknown): unknown {
  const safe = href === undefined ? undefined : safeHref(href);
  return safe === undefined ? content : html`<a href=${safe} rel="noopener noreferrer nofollow">${content}</a>`;
}
