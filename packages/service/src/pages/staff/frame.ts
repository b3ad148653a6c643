import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import { documentOf } from '../document.ts';
import { notice } from '../frame.ts';
import type { StaffWords } from './words/index.ts';

/** Who looks at the staff's pages, and how. */
export interface Viewer {
  readonly words: StaffWords;
  /** Whether the language was chosen in the address: then every link keeps it. */
  readonly isChosen: boolean;
  /** Who is logged in; nobody on the page to log in. */
  readonly session?: { readonly label: string; readonly csrf: string } | undefined;
  /** The page's own address without its language, for the link to the other one. */
  readonly self: string;
}

/** What every page of the staff has. */
export interface StaffPage {
  readonly title: string;
  readonly isFaulty?: boolean;
  /** What was just done, or what is wrong. */
  readonly said?: string | undefined;
  readonly content: unknown;
  /** Which of the pages in the navigation it is. */
  readonly current?: 'inbox' | 'replies' | 'questions';
}

/** A whole document, without scripts. Every address in it is relative, so that a proxy may serve it under any prefix. */
export function staffPage(viewer: Viewer, { title, isFaulty = false, said, content, current }: StaffPage): string {
  const { words, session } = viewer;
  const body = html`${session ? header(viewer, session, current) : ''}
    <main>
      <h1>${title}</h1>
      ${said === undefined ? '' : notice(isFaulty ? 'failed' : 'note', html`<p>${said}</p>`)} ${content}
    </main>
    <footer>${otherLanguage(viewer)}</footer>`;
  return documentOf({
    language: words.language,
    title: isFaulty ? `${words.error}: ${title}` : title,
    sheet: 'staff.css',
    body,
  });
}

/** An address of the staff's pages, in the language that was chosen. */
export function at(
  { words, isChosen }: Viewer,
  page: string,
  params: Readonly<Record<string, string | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  if (isChosen) query.set('lang', words.language);
  return query.size === 0 ? page : `${page}?${query.toString()}`;
}

/** What the forms of a session carry. */
export function csrfField({ session }: Viewer): ServerRenderedTemplate {
  return html`<input type="hidden" name="csrf" value="${session?.csrf ?? ''}" />`;
}

function header(
  viewer: Viewer,
  { label }: { readonly label: string },
  current: StaffPage['current'],
): ServerRenderedTemplate {
  const { words } = viewer;
  const links = (['inbox', 'replies', 'questions'] as const).map(
    (page) =>
      html`<li>
        ${
          page === current
            ? html`<a href="${at(viewer, page)}" aria-current="page">${words[page]}</a>`
            : html`<a href="${at(viewer, page)}">${words[page]}</a>`
        }
      </li>`,
  );
  return html`<header>
    <nav aria-label="${words.pages}">
      <ul>
        ${links}
      </ul>
    </nav>
    <form method="post" action="${at(viewer, 'logout')}">
      ${csrfField(viewer)}
      <span>${words.asWho(label)}</span>
      <button type="submit">${words.logOut}</button>
    </form>
  </header>`;
}

function otherLanguage({ words, self }: Viewer): ServerRenderedTemplate {
  const language = words.language === 'it' ? 'en' : 'it';
  const href = `${self}${self.includes('?') ? '&' : '?'}lang=${language}`;
  return html`<p><a href="${href}" lang="${language}" hreflang="${language}">${words.otherLanguage}</a></p>`;
}
