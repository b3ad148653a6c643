import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { renderHtml } from './render-html.ts';

/** What a complete page is made of. */
export interface PageOptions {
  readonly language: string;
  readonly title: string;
  /** One sentence for search results and shared links. */
  readonly description: string;
  /** The page's own address, for search engines. */
  readonly canonical?: string | undefined;
  /** Address of its oEmbed description (https://oembed.com, section 4). */
  readonly oembed?: string | undefined;
  /** Address of a style sheet; without one the page has the browser's own look. */
  readonly stylesheet?: string | undefined;
  /** The script that brings the elements, as HTML: see `scriptLine`. */
  readonly scriptLine?: string | undefined;
  /** JSON-LD, as HTML. */
  readonly linkedData?: string | undefined;
}

/** A complete page around some content. */
export function pageHtml(content: TemplateResult, options: PageOptions): string {
  const { language, title, description, canonical, oembed, stylesheet, scriptLine = '', linkedData = '' } = options;
  const page = renderHtml(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <meta name="description" content="${description}" />
          <meta name="color-scheme" content="light dark" />
          ${canonical ? html`<link rel="canonical" href="${canonical}" />` : nothing}
          ${
            oembed
              ? html`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />`
              : nothing
          }
          ${stylesheet ? html`<link rel="stylesheet" href="${stylesheet}" />` : nothing}
        </head>
        <body>
          <main>${content}</main>
        </body>
      </html>`,
  );
  // Texts are escaped, so the first end of a head is the page's own.
  return tidy(page.replace('</head>', () => `${linkedData}\n${scriptLine}\n</head>`));
}

/**
 * One block a line, without the indents and gaps that templates leave: people read what they paste, and a CMS that makes a
 * `<br>` of each line end (WordPress, wpautop) finds none inside a paragraph. Views name parts for style sheets outside a
 * shadow root; here there is none. Signs of markup in texts are escaped, so every `>` here ends a tag.
 */
export function tidy(markup: string): string {
  return `${markup
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(<[^<>]*?) part="[^"]*"/g, '$1')
    .replace(/\s+>/g, '>')
    .replace(/(<(?:p|li|dd|dt|h\d)(?: [^>]*)?>)\n|\n(?=<\/(?:p|li|dd|dt|h\d)>)/g, '$1')
    .replace(/\n(?!<)|\n(?=<\/?(?:a|bdi|em|span|strong)\b)/g, ' ')
    .replace(/(<\/(?:p|li|div|h\d|dl|ol|ul)>) ?(?=<)/g, '$1\n')
    .trim()}\n`;
}
