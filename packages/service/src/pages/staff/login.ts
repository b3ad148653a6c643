import { html } from '@civita/elements/prerender';
import { line } from './fields.ts';
import type { Viewer } from './frame.ts';
import { at, staffPage } from './frame.ts';

/** The page to log in, with what a form held that came too late. */
export function loginPage(
  viewer: Viewer,
  { said, lost }: { readonly said?: string | undefined; readonly lost?: string | undefined } = {},
): string {
  const { words } = viewer;
  const content = html`${
      lost
        ? html`<p>${words.lost}</p>
            <p class="text">${lost}</p>`
        : ''
    }
    <form method="post" action="${at(viewer, 'login')}" class="panel">
      ${line({ id: 'token', name: 'token', label: words.token, type: 'password', hint: words.tokenHint, isRequired: true })}
      <p><button type="submit">${words.logIn}</button></p>
      <p class="hint">${words.cookie}</p>
    </form>`;
  return staffPage(viewer, { title: words.inbox, said, isFaulty: said !== undefined, content });
}

/** A page that says one thing. */
export function sayingPage(viewer: Viewer, title: string, why: string): string {
  const content = html`<p class="lead">${why}</p>
    <p><a href="${at(viewer, 'inbox')}">${viewer.words.back}</a></p>`;
  return staffPage(viewer, { title, isFaulty: true, content });
}
