import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * A template as plain HTML, for Node: the page's version without scripts. Lit's marker comments are left out, since nothing
 * hydrates this HTML; a comment with such a name cannot come from a text, because texts are escaped.
 */
export function renderHtml(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(/<!--(?:\/?lit-[^>]*|\?)-->/g, '');
}
