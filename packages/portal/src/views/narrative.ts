import type { Block, Inline, RichText } from '@civita/sdk';
import { chooseLanguage, safeHref } from '@civita/sdk';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';

/**
 * A narrative in Italian, or in the language that it is held in. Its own headings begin one level below `under`, the level
 * of the heading that it stands under.
 */
export function narrative(text: RichText | undefined, under: 1 | 2 | 3): unknown {
  const chosen = text && chooseLanguage(text, 'it');
  if (!chosen) return undefined;
  const blocks = chosen.value.map((block) => blockHtml(block, under));
  return chosen.language === 'it' ? blocks : html`<div lang="${chosen.language}">${blocks}</div>`;
}

function blockHtml(block: Block, under: number): ServerRenderedTemplate {
  if (block.type === 'paragraph') return html`<p>${inline(block.children)}</p>`;
  if (block.type === 'heading') return heading(under + block.level, inline(block.children));
  const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function heading(level: number, content: unknown): ServerRenderedTemplate {
  if (level <= 2) return html`<h2>${content}</h2>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  return level === 5 ? html`<h5>${content}</h5>` : html`<h6>${content}</h6>`;
}

function inline(children: readonly Inline[]): unknown {
  return children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.type === 'link') return link(child.text, safeHref(child.href));
    return child.type === 'strong' ? html`<strong>${child.text}</strong>` : html`<em>${child.text}</em>`;
  });
}

function link(text: string, href: string | undefined): unknown {
  return href === undefined ? text : html`<a href="${href}">${text}</a>`;
}
