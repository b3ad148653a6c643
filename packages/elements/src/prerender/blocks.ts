import type { Block, Inline, RichText } from '@civita/sdk';
import { chooseLanguage, safeHref } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A heading of level 1 to 6; any other number is brought into that range. */
export function headingOf(level: number, content: unknown): TemplateResult {
  if (level >= 6) return html`<h6>${content}</h6>`;
  if (level === 5) return html`<h5>${content}</h5>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  return level === 2 ? html`<h2>${content}</h2>` : html`<h1>${content}</h1>`;
}

/** A narrative for a reader of `language`; its own headings begin at `level`. */
export function narrative(text: RichText | undefined, language: string, level: number): unknown {
  const chosen = text && chooseLanguage(text, language);
  if (!chosen) return nothing;
  const blocks = chosen.value.map((block) => blockHtml(block, level));
  return chosen.language === undefined || chosen.language === language
    ? blocks
    : html`<div lang=${chosen.language}>${blocks}</div>`;
}

function blockHtml(block: Block, level: number): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${inline(block.children)}</p>`;
  if (block.type === 'heading') return headingOf(level + block.level - 1, inline(block.children));
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
  return children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.type === 'link') return linkTo(safeHref(child.href), child.text);
    return child.type === 'strong' ? html`<strong>${child.text}</strong>` : html`<em>${child.text}</em>`;
  });
}

/** A link, or its words alone when there is no address that a reader may follow. */
export function linkTo(href: string | undefined, content: unknown): unknown {
  return href === undefined ? content : html`<a href=${href}>${content}</a>`;
}
