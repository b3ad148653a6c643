import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import { documentOf } from './document.ts';
import type { PageWords } from './words/index.ts';

/** What the pages about one answer have in common. */
export interface Frame {
  readonly words: PageWords;
  /** Heading and title. */
  readonly title: string;
  /** Path of the page that asked, on this origin; none when it is not known or not ours. */
  readonly back?: string | undefined;
  /** From this page to `/v1/`: everything is relative, so that a proxy may serve it under any prefix. */
  readonly up?: '../' | undefined;
  /** Whether something is wrong: then the title says so first. */
  readonly isFaulty?: boolean;
  readonly content: unknown;
}

/** A whole document, without scripts. */
export function page({ words, title, back, up, isFaulty, content }: Frame): string {
  const main = html`<main>
    ${back === undefined ? '' : wayBack(back, words)}
    <h1>${title}</h1>
    ${content}
    <p class="promise">${words.promise}</p>
  </main>`;
  return documentOf({
    language: words.language,
    title: isFaulty ? `${words.error}: ${title}` : title,
    sheet: `${up ?? ''}feedback-form.css`,
    body: main,
  });
}

function wayBack(path: string, words: PageWords): ServerRenderedTemplate {
  return html`<p class="back"><a href="${path}">${words.back}</a></p>`;
}

/** Which page is judged; a reader without scripts came here by a link. */
export function about(words: PageWords, path: string): ServerRenderedTemplate {
  return html`<p class="about">${words.about}: <span translate="no">${path}</span></p>`;
}

/** Something that the reader must know before the rest; a browser puts the focus there. */
export function notice(tone: 'note' | 'failed', content: unknown): ServerRenderedTemplate {
  return html`<div class="notice" data-tone="${tone}" tabindex="-1" autofocus>${content}</div>`;
}

/** A page that says one thing, and gives back a text that would be lost. */
export function messagePage(
  frame: Omit<Frame, 'content'>,
  { why, text }: { readonly why: string; readonly text?: string | undefined },
): string {
  const kept = text
    ? html`<p>${frame.words.yourText}</p>
        <p class="text">${text}</p>`
    : '';
  return page({
    ...frame,
    content: html`<p class="lead">${why}</p>
      ${kept}`,
  });
}
