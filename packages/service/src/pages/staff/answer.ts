import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html, languageName } from '@civita/elements/prerender';
import { STATUSES } from '../../database/schema.ts';
import type { Done } from '../../staff/audit.ts';
import type { ShownAnswer } from '../../staff/shown.ts';
import { dayIn, timeIn } from '../dates.ts';
import { box, choice, line } from './fields.ts';
import type { Viewer } from './frame.ts';
import { at, csrfField, staffPage } from './frame.ts';
import { voteOf } from './vote.ts';

/** An answer, with what staff may do with it. */
export interface OneAnswer {
  readonly answer: ShownAnswer;
  /** The question and the reasons in words. */
  readonly question: string;
  readonly reasons: readonly string[];
  /** Milliseconds since 1970 at which the text is forgotten. */
  readonly expires: number | null;
  readonly done: readonly Done[];
  readonly mayMark: boolean;
  readonly mayUnmask: boolean;
  readonly isUnmasked?: boolean;
  readonly said?: string | undefined;
  readonly isFaulty?: boolean;
  /** What was typed and not saved. */
  readonly typed?: { readonly note?: string | undefined; readonly tags?: string | undefined };
}

/** The page of one answer. */
export function answerPage(viewer: Viewer, one: OneAnswer): string {
  const { words } = viewer;
  const { answer, said, isFaulty = false, mayMark } = one;
  const content = html`<p class="back"><a href="${at(viewer, 'inbox')}">${words.back}</a></p>
    ${facts(viewer, one)} ${textOf(viewer, one)} ${signals(viewer, answer)} ${mayMark ? forms(viewer, one) : ''}
    ${history(viewer, one)}`;
  const title = `${words.answer}: ${timeIn(words.language, answer.received)}`;
  return staffPage(viewer, { title, said, isFaulty, content });
}

function facts({ words }: Viewer, { answer, question, reasons }: OneAnswer): ServerRenderedTemplate {
  const { subject, status, tags, lang } = answer;
  const entries: readonly (readonly [string, unknown])[] = [
    [words.statusLabel, html`<span class="status" data-status="${status}">${words.status[status]}</span>`],
    [words.question, question],
    [words.given, html`<strong>${voteOf(answer, words.language)}</strong>`],
    ...(reasons.length === 0 ? [] : [[words.reasons, reasons.join('; ')] as const]),
    [
      words.subject,
      html`<span translate="no">${subject.type === 'page' ? subject.path : `${subject.id} · ${subject.path}`}</span>`,
    ],
    ...(subject.section === undefined
      ? []
      : [[words.section, html`<span translate="no">${subject.section}</span>`] as const]),
    ...(subject.version === undefined
      ? []
      : [[words.version, html`<span translate="no">${subject.version}</span>`] as const]),
    [words.languageOf, languageName(lang, words.language)],
    ...(tags.length === 0 ? [] : [[words.tags, tags.join(', ')] as const]),
  ];
  return html`<dl class="facts">
    ${entries.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function textOf(viewer: Viewer, { answer, mayUnmask, isUnmasked = false, expires }: OneAnswer): ServerRenderedTemplate {
  const { words } = viewer;
  const { text, lang, personalData } = answer;
  const isMasked = personalData.length > 0 && !isUnmasked;
  return html`<section aria-labelledby="text">
    <h2 id="text">${words.text}</h2>
    ${text === undefined ? html`<p>${words.noText}</p>` : html`<blockquote class="text" lang="${lang}">${text}</blockquote>`}
    ${isMasked ? html`<p class="hint">${words.masked}</p>` : ''}
    ${isUnmasked ? html`<p class="hint">${words.isUnmasked}</p>` : ''}
    ${isMasked && mayUnmask ? form(viewer, answer, 'unmask', html``, words.unmask, 'quiet') : ''}
    ${expires === null ? '' : html`<p class="hint">${words.expires(dayIn(words.language, expires))}</p>`}
  </section>`;
}

function signals({ words }: Viewer, answer: ShownAnswer): ServerRenderedTemplate | '' {
  if (answer.signals.length === 0) return '';
  return html`<section aria-labelledby="signals">
    <h2 id="signals">${words.suspected}</h2>
    <ul>
      ${answer.signals.map((signal) => html`<li>${words.signals[signal]}</li>`)}
    </ul>
    <p class="hint">${words.counting}</p>
  </section>`;
}

function forms(viewer: Viewer, { answer, typed = {} }: OneAnswer): ServerRenderedTemplate {
  const { words } = viewer;
  const options = STATUSES.map((status) => [status, words.status[status]] as const);
  const note = { id: 'note', name: 'note', label: words.note, hint: words.noteHint, lang: words.language };
  const tags = { id: 'tags', name: 'tags', label: words.tags, hint: words.tagsHint };
  const status = { id: 'status', name: 'status', label: words.statusLabel };
  return html`<div class="panels">
    ${form(viewer, answer, 'status', choice(status, options, answer.status), words.save)}
    ${form(viewer, answer, 'tags', line(tags, typed.tags ?? answer.tags.join(', ')), words.save)}
    ${form(viewer, answer, 'note', box(note, typed.note ?? answer.note ?? ''), words.save)}
    <p><a href="${at(viewer, 'replies', { subject: answer.subject.id })}">${words.replyTo}</a></p>
  </div>`;
}

function form(
  viewer: Viewer,
  { id }: ShownAnswer,
  what: string,
  fields: ServerRenderedTemplate,
  button: string,
  look: 'plain' | 'quiet' = 'plain',
): ServerRenderedTemplate {
  return html`<form
    method="post"
    action="${at(viewer, 'answer', { id })}"
    class="${look === 'plain' ? 'panel' : 'bare'}"
  >
    ${csrfField(viewer)}
    <input type="hidden" name="do" value="${what}" />
    ${fields}
    <p><button type="submit" class="${look}">${button}</button></p>
  </form>`;
}

function history({ words }: Viewer, { done }: OneAnswer): ServerRenderedTemplate | '' {
  if (done.length === 0) return '';
  return html`<section aria-labelledby="history">
    <h2 id="history">${words.history}</h2>
    <ol class="history">
      ${done.map(({ at: time, who, what }) => html`<li>${timeIn(words.language, time)}: ${who} ${words.done(what)}</li>`)}
    </ol>
  </section>`;
}
