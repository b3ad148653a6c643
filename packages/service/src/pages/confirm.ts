import type { Feedback } from '@civita/sdk';
import { branchOf } from '@civita/sdk/feedback';
import type { ServerRenderedTemplate } from '@civita/elements/prerender';
import { html } from '@civita/elements/prerender';
import type { Asked, PastQuestion, Question } from './ask.ts';
import { postTo, privacy } from './ask.ts';
import { about, page } from './frame.ts';

/** Shows an answer that did not surely come from its reader, with the one button that sends it. */
export function confirmPage(question: Question, feedback: Feedback, asked: Asked): string {
  const { words, back, questionnaire } = question;
  const content = html`${about(words, feedback.subject.path)}
    <p class="lead">${words.confirmWhy}</p>
    <form
      data-civita-feedback="confirm"
      method="post"
      action="${postTo(words)}"
      aria-labelledby="title"
      lang="${words.language}"
    >
      ${fieldsOf(feedback, asked).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <h2 part="title" id="title" lang="${questionnaire.language}">${questionnaire.question}</h2>
      ${given(question, feedback)}
      <div part="actions"><button type="submit" part="send">${words.confirm}</button></div>
      <p part="note">${words.confirmNotYours}</p>
      ${privacy(question)}
    </form>`;
  return page({ words, title: words.confirmTitle, back, content });
}

/** What was answered, in the words of the question; a reason that it no longer has by its code. */
export function given({ words, questionnaire }: PastQuestion, { answers }: Feedback): ServerRenderedTemplate {
  const { rate, useful, reasons = [], text } = answers;
  const branch = branchOf(answers);
  const followUp = branch && questionnaire?.[branch];
  const known = followUp?.reasons.filter(({ code }) => reasons.includes(code)) ?? [];
  const others = reasons.filter((reason) => known.every(({ code }) => code !== reason));
  const first = rate === undefined ? words[useful ?? 'no'] : words.stars(rate);
  return html`<p class="given">${first}</p>
    <dl>
      ${
        known.length === 0
          ? ''
          : html`<dt lang="${questionnaire?.language}">${followUp?.question}</dt>
              ${known.map(({ label }) => html`<dd lang="${questionnaire?.language}">${label}</dd>`)}`
      }
      ${
        others.length === 0
          ? ''
          : html`<dt>${words.otherReasons}</dt>
              ${others.map((code) => html`<dd translate="no">${code}</dd>`)}`
      }
      ${
        text === undefined
          ? ''
          : html`<dt>${words.ownWords}</dt>
              <dd class="text">${text}</dd>`
      }
    </dl>`;
}

/** The fields that make up the same answer again. */
function fieldsOf(
  { profile, subject, answers, lang }: Feedback,
  { key, token, login }: Asked,
): readonly (readonly [string, string])[] {
  const { rate, useful, reasons = [], text } = answers;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['profile', profile],
    ['type', subject.type],
    ['id', subject.id],
    ['path', subject.path],
    ['version', subject.version],
    ['section', subject.section],
    ['lang', lang],
    ['rate', rate?.toString()],
    ['useful', useful],
    ...reasons.map((reason) => ['reasons', reason] as const),
    ['text', text],
    ['key', key],
    ['token', token],
    ['login', login],
  ];
  return fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
}
