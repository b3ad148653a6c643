import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * A template as plain HTML, for Node: the page's version without scripts. Lit's marker comments are left out, since nothing
 * hydrates this HTML; a marker with such a name cannot come from a text, because texts are escaped.
 *
 * Templates that run in browsers cannot fill a textarea, so its text comes as `data-text` and is moved here: it is escaped in
 * either place.
 */
export function renderHtml(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replace(/<!--(?:\/?lit-[^>]*|\?)-->|<\?>/g, '')
    .replace(/(<textarea[^>]*?) data-text="([^"]*)"([^>]*>)/g, '$1$3\n$2');
}
