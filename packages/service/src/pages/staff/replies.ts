import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import type { Reply } from '../../staff/replies.ts';
import { dayIn } from '../dates.ts';
import { box, line } from './fields.ts';
import type { Viewer } from './frame.ts';
import { at, csrfField, staffPage } from './frame.ts';
import { tableOf } from './table.ts';

/** The page of the public replies. */
export interface RepliesPage {
  readonly replies: readonly Reply[];
  readonly mayWrite: boolean;
  /** What stands in the form. */
  readonly typed: { readonly subject: string; readonly it: string; readonly en: string; readonly date: string };
  readonly said?: string | undefined;
  readonly isFaulty?: boolean;
}

/** What the city answered in public, and the form to write more. */
export function repliesPage(viewer: Viewer, { replies, mayWrite, typed, said, isFaulty = false }: RepliesPage): string {
  const { words } = viewer;
  const content = html`<p>${words.repliesWhy}</p>
    ${mayWrite ? writing(viewer, typed) : ''}
    ${replies.length === 0 ? html`<p class="lead">${words.noReplies}</p>` : table(viewer, replies, mayWrite)}`;
  return staffPage(viewer, { title: words.replies, said, isFaulty, content, current: 'replies' });
}

function writing(viewer: Viewer, typed: RepliesPage['typed']): ServerRenderedTemplate {
  const { words } = viewer;
  const hint = words.replyHint;
  return html`<form method="post" action="${at(viewer, 'replies')}" class="panel" aria-labelledby="writing">
    <h2 id="writing">${words.reply}</h2>
    ${csrfField(viewer)}
    <input type="hidden" name="do" value="publish" />
    ${line({ id: 'subject', name: 'subject', label: words.subject, isRequired: true }, typed.subject)}
    ${box({ id: 'it', name: 'it', label: words.replyText('it'), hint, lang: 'it' }, typed.it)}
    ${box({ id: 'en', name: 'en', label: words.replyText('en'), hint, lang: 'en' }, typed.en)}
    ${line({ id: 'date', name: 'date', label: words.date, type: 'date', isRequired: true }, typed.date)}
    <p><button type="submit">${words.publish}</button></p>
  </form>`;
}

function table(viewer: Viewer, replies: readonly Reply[], mayWrite: boolean): ServerRenderedTemplate {
  const { words } = viewer;
  const columns = [words.date, words.subject, words.text, words.state];
  return tableOf(
    words.repliesCaption,
    mayWrite ? [...columns, words.action] : columns,
    replies.map((reply) => row(viewer, reply, mayWrite)),
  );
}

function row(
  viewer: Viewer,
  { id, subject, text, date, isPublished }: Reply,
  mayWrite: boolean,
): ServerRenderedTemplate {
  const { words } = viewer;
  const day = dayIn(words.language, date);
  const withdrawal = html`<form method="post" action="${at(viewer, 'replies')}" class="bare">
    ${csrfField(viewer)}
    <input type="hidden" name="do" value="withdraw" />
    <input type="hidden" name="id" value="${id}" />
    <button type="submit" class="quiet" aria-label="${words.withdrawWhat(day, subject)}">${words.withdraw}</button>
  </form>`;
  return html`<tr role="row">
    <td role="cell" data-label="${words.date}"><time datetime="${date}">${day}</time></td>
    <td role="cell" data-label="${words.subject}" translate="no">${subject}</td>
    <td role="cell" data-label="${words.text}" class="words">
      ${Object.entries(text).map(([tag, words]) => html`<p lang="${tag}">${words}</p>`)}
    </td>
    <td role="cell" data-label="${words.state}">${isPublished ? words.published : words.withdrawn}</td>
    ${mayWrite ? html`<td role="cell" data-label="${words.action}">${isPublished ? withdrawal : ''}</td>` : ''}
  </tr>`;
}
