import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A heading of level 1 to 6; any other number is brought into that range. */
export function headingOf(level: number, content: unknown): TemplateResult {
  if (level >= 6) return html`<h6>${content}</h6>`;
  if (level === 5) return html`<h5>${content}</h5>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  return level === 2 ? html`<h2>${content}</h2>` : html`<h1>${content}</h1>`;
}

/** A link, or its words alone when there is no address that a reader may follow. */
export function linkTo(href: string | undefined, content: unknown): unknown {
  return href === undefined ? content : html`<a href=${href}>${content}</a>`;
}
