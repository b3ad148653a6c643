import { html } from '@civita/elements/prerender';
import type { Viewer } from './frame.ts';
import { at, csrfField, staffPage } from './frame.ts';

/** A question that the service asks. */
export interface AskedQuestion {
  readonly profile: string;
  /** As it is asked. */
  readonly question: string;
  readonly lang: string;
  readonly isOpen: boolean;
}

/** The questions, each with the button that closes it or opens it again. */
export function questionsPage(
  viewer: Viewer,
  {
    questions,
    mayClose,
    said,
  }: { readonly questions: readonly AskedQuestion[]; readonly mayClose: boolean; readonly said?: string | undefined },
): string {
  const { words } = viewer;
  const content = html`<p>${words.questionsWhy}</p>
    <table role="table">
      <caption>
        ${words.questionsCaption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.profile}</th>
          <th role="columnheader" scope="col">${words.text}</th>
          <th role="columnheader" scope="col">${words.state}</th>
          ${mayClose ? html`<th role="columnheader" scope="col">${words.action}</th>` : ''}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${questions.map(
          ({ profile, question, lang, isOpen }) =>
            html`<tr role="row">
              <td role="cell" data-label="${words.profile}" translate="no">${profile}</td>
              <td role="cell" data-label="${words.text}" class="words" lang="${lang}">${question}</td>
              <td role="cell" data-label="${words.state}">
                <strong>${isOpen ? words.isOpen : words.isClosed}</strong>
              </td>
              ${
                mayClose
                  ? html`<td role="cell" data-label="${words.action}">
                      <form method="post" action="${at(viewer, 'questions')}" class="bare">
                        ${csrfField(viewer)}
                        <input type="hidden" name="profile" value="${profile}" />
                        <input type="hidden" name="open" value="${isOpen ? 'no' : 'yes'}" />
                        <button type="submit" aria-label="${`${isOpen ? words.close : words.reopen}: ${profile}`}">
                          ${isOpen ? words.close : words.reopen}
                        </button>
                      </form>
                    </td>`
                  : ''
              }
            </tr>`,
        )}
      </tbody>
    </table>`;
  return staffPage(viewer, { title: words.questions, said, content, current: 'questions' });
}
