import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import type { Status } from '../../database/schema.ts';
import { STATUSES } from '../../database/schema.ts';
import type { ShownAnswer } from '../../staff/shown.ts';
import { timeIn } from '../dates.ts';
import { choice, line } from './fields.ts';
import type { Viewer } from './frame.ts';
import { at, csrfField, staffPage } from './frame.ts';
import { tableOf } from './table.ts';
import { voteOf } from './vote.ts';

/** A page of the inbox. */
export interface Inbox {
  readonly answers: readonly ShownAnswer[];
  /** How many answers have each status, without the filter; see `countByStatus`. */
  readonly counts: Readonly<Record<Status, number>>;
  /** From here on they are not counted. */
  readonly most: number;
  /** The filter as it stands in the address. */
  readonly asked: Readonly<Record<string, string>>;
  readonly profiles: readonly string[];
  readonly next?: string | undefined;
  /** Whether this is not the first page. */
  readonly isLater: boolean;
  readonly mayMark: boolean;
  readonly mayUnmask: boolean;
  readonly said?: string | undefined;
  readonly isFaulty?: boolean;
}

/** The inbox: what to look at first, a search, the answers, and the ways to take them along. */
export function inboxPage(viewer: Viewer, inbox: Inbox): string {
  const { words } = viewer;
  const { said, isFaulty = false, answers } = inbox;
  const content = html`${statuses(viewer, inbox)} ${search(viewer, inbox)}
  ${
    answers.length === 0
      ? html`<p class="lead">${words.none}</p>
          ${pager(viewer, inbox)}`
      : html`${table(viewer, inbox)} ${pager(viewer, inbox)} ${download(viewer, inbox)}`
  }`;
  return staffPage(viewer, { title: words.inbox, said, isFaulty, content, current: 'inbox' });
}

function statuses(viewer: Viewer, { counts, most, asked }: Inbox): ServerRenderedTemplate {
  const { words } = viewer;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const entries: readonly (readonly [string, string, number])[] = [
    ['', words.all, all],
    ...STATUSES.map((status) => [status, words.statuses[status], counts[status]] as const),
  ];
  return html`<nav aria-label="${words.byStatus}" class="statuses">
      <ul>
        ${entries.map(([status, label, n]) => {
          const href = at(viewer, 'inbox', { ...asked, status });
          const text = html`${label}
            <span class="count">${n > most ? words.moreThan(most) : n.toLocaleString(words.language)}</span>`;
          return (asked['status'] ?? '') === status
            ? html`<li><a href="${href}" aria-current="true">${text}</a></li>`
            : html`<li><a href="${href}">${text}</a></li>`;
        })}
      </ul>
    </nav>
    <p class="hint">${words.counting}</p>`;
}

function search(viewer: Viewer, { asked, profiles }: Inbox): ServerRenderedTemplate {
  const { words, isChosen } = viewer;
  const { status, ...rest } = asked;
  const any = ['', words.any] as const;
  const yesOrNo = [any, ['yes', words.yes], ['no', words.no]] as const;
  const named = (name: string, label: string): { id: string; name: string; label: string } => ({
    id: `find-${name}`,
    name,
    label,
  });
  return html`<details class="search" ?open=${Object.keys(rest).length > 0}>
    <summary>${words.filters}</summary>
    <form method="get" action="inbox" class="panel">
      ${status ? html`<input type="hidden" name="status" value="${status}" />` : ''}
      ${isChosen ? html`<input type="hidden" name="lang" value="${words.language}" />` : ''}
      <div class="fields">
        ${line(named('subject', words.subject), asked['subject'])}
        ${choice(named('profile', words.profile), [any, ...profiles.map((each) => [each, each] as const)], asked['profile'])}
        ${choice(named('rate', words.rate), [any, ...['1', '2', '3', '4', '5'].map((each) => [each, each] as const)], asked['rate'])}
        ${choice(named('useful', words.useful), yesOrNo, asked['useful'])}
        ${choice(named('text', words.hasText), yesOrNo, asked['text'])}
        ${line(named('version', words.version), asked['version'])}
        ${line({ ...named('from', words.from), type: 'date' }, asked['from'])}
        ${line({ ...named('to', words.to), type: 'date' }, asked['to'])}
      </div>
      <p>
        <button type="submit">${words.filter}</button>
        <a href="${at(viewer, 'inbox')}">${words.unfilter}</a>
      </p>
    </form>
  </details>`;
}

function table(viewer: Viewer, { answers, asked, mayMark }: Inbox): ServerRenderedTemplate {
  const { words } = viewer;
  const columns = [words.received, words.subject, words.given, words.text, words.statusLabel];
  const body = tableOf(
    words.caption,
    mayMark ? [words.selectColumn, ...columns] : columns,
    answers.map((answer) => row(viewer, answer, mayMark)),
  );
  if (!mayMark) return body;
  const options = STATUSES.map((status) => [status, words.status[status]] as const);
  return html`<form method="post" action="${at(viewer, 'inbox', asked)}">
    ${csrfField(viewer)} ${body}
    <div class="bulk">
      ${choice({ id: 'bulk', name: 'mark', label: words.bulk }, options, 'read')}
      <button type="submit">${words.apply}</button>
    </div>
  </form>`;
}

function row(viewer: Viewer, answer: ShownAnswer, mayMark: boolean): ServerRenderedTemplate {
  const { words } = viewer;
  const { id, received, subject, text, status, lang, tags } = answer;
  const time = timeIn(words.language, received);
  const href = at(viewer, 'answer', { id });
  return html`<tr role="row">
    ${
      mayMark
        ? html`<td role="cell" class="tick">
            <input type="checkbox" name="id" value="${id}" aria-label="${words.select(`${time}, ${subject.path}`)}" />
          </td>`
        : ''
    }
    <td role="cell" data-label="${words.received}">
      <a href="${href}"><time datetime="${received}">${time}</time></a>
    </td>
    <td role="cell" data-label="${words.subject}" translate="no">
      ${subject.type === 'page' ? subject.path : `${subject.id} · ${subject.path}`}
    </td>
    <td role="cell" data-label="${words.given}">${voteOf(answer, words.language)}</td>
    <td role="cell" data-label="${words.text}" class="words">
      ${text === undefined ? html`<span class="hint">${words.noText}</span>` : html`<span lang="${lang}">${text}</span>`}
      ${tags.length === 0 ? '' : html`<span class="tags">${tags.join(', ')}</span>`}
    </td>
    <td role="cell" data-label="${words.statusLabel}">
      <span class="status" data-status="${status}">${words.status[status]}</span>
    </td>
  </tr>`;
}

function pager(viewer: Viewer, { next, isLater, asked }: Inbox): ServerRenderedTemplate | '' {
  if (next === undefined && !isLater) return '';
  const { words } = viewer;
  return html`<p class="pager">
    ${isLater ? html`<a href="${at(viewer, 'inbox', asked)}">${words.newest}</a>` : ''}
    ${next === undefined ? '' : html`<a href="${at(viewer, 'inbox', { ...asked, cursor: next })}">${words.older}</a>`}
  </p>`;
}

function download(viewer: Viewer, { asked, mayUnmask }: Inbox): ServerRenderedTemplate {
  const { words } = viewer;
  const link = (file: string, label: string, more: Readonly<Record<string, string>> = {}): ServerRenderedTemplate => {
    const query = new URLSearchParams({ ...asked, ...more }).toString();
    return html`<li><a href="${query === '' ? file : `${file}?${query}`}" download>${label}</a></li>`;
  };
  return html`<section aria-labelledby="download">
    <h2 id="download">${words.download}</h2>
    <p>${words.downloadWhy}</p>
    <ul>
      ${link('export.csv', words.csv)} ${link('export.csv', words.csvExcel, { bom: 'yes', delimiter: ';' })}
      ${link('export.json', words.json)}
    </ul>
    ${
      mayUnmask
        ? html`<form method="post" action="${at(viewer, 'export', asked)}">
            ${csrfField(viewer)}
            <p><button type="submit" class="quiet">${words.unmaskedDownload}</button></p>
            <p class="hint">${words.unmaskedWhy}</p>
          </form>`
        : ''
    }
  </section>`;
}
