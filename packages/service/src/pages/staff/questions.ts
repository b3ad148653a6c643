import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import type { Viewer } from './frame.ts';
import { at, csrfField, staffPage } from './frame.ts';
import { tableOf } from './table.ts';

/** A question that the service asks. */
export interface AskedQuestion {
  readonly profile: string;
  /** As it is asked. */
  readonly question: string;
  readonly lang: string;
  readonly isOpen: boolean;
}

/** The page of the questions. */
export interface QuestionsPage {
  readonly questions: readonly AskedQuestion[];
  readonly mayClose: boolean;
  readonly said?: string | undefined;
}

/** The questions, each with the button that closes it or opens it again. */
export function questionsPage(viewer: Viewer, { questions, mayClose, said }: QuestionsPage): string {
  const { words } = viewer;
  const columns = [words.profile, words.text, words.state];
  const table = tableOf(
    words.questionsCaption,
    mayClose ? [...columns, words.action] : columns,
    questions.map((question) => row(viewer, question, mayClose)),
  );
  const content = html`<p>${words.questionsWhy}</p>
    ${table}`;
  return staffPage(viewer, { title: words.questions, said, content, current: 'questions' });
}

function row(
  viewer: Viewer,
  { profile, question, lang, isOpen }: AskedQuestion,
  mayClose: boolean,
): ServerRenderedTemplate {
  const { words } = viewer;
  const deed = isOpen ? words.close : words.reopen;
  return html`<tr role="row">
    <td role="cell" data-label="${words.profile}" translate="no">${profile}</td>
    <td role="cell" data-label="${words.text}" class="words" lang="${lang}">${question}</td>
    <td role="cell" data-label="${words.state}"><strong>${isOpen ? words.isOpen : words.isClosed}</strong></td>
    ${
      mayClose
        ? html`<td role="cell" data-label="${words.action}">
            <form method="post" action="${at(viewer, 'questions')}" class="bare">
              ${csrfField(viewer)}
              <input type="hidden" name="profile" value="${profile}" />
              <input type="hidden" name="open" value="${isOpen ? 'no' : 'yes'}" />
              <button type="submit" aria-label="${`${deed}: ${profile}`}">${deed}</button>
            </form>
          </td>`
        : ''
    }
  </tr>`;
}
