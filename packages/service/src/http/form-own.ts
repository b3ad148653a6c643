import type { Feedback } from '@civita/sdk';
import { errorsIn } from '@civita/elements/prerender';
import { feedbackOf, receiptIn } from '@civita/sdk/feedback';
import type { Context } from 'hono';
import { changeableUntil, feedbackIn, findAnswer, withdrawAnswer } from '../answers/own.ts';
import type { AnswerRow } from '../database/schema.ts';
import type { Question } from '../pages/ask.ts';
import type { Own } from '../pages/own.ts';
import { changePage, codePage, ownPage, withdrawPage } from '../pages/own.ts';
import { messagePage } from '../pages/frame.ts';
import { pageWords } from '../pages/words/index.ts';
import { ownWords } from '../pages/words/own.ts';
import type { Parts } from '../parts.ts';
import { isReceipt } from '../receipt.ts';
import { addressOf } from './address.ts';
import { change } from './change.ts';
import { acceptAnswer } from './feedback-body.ts';
import { questionOnce } from './form-question.ts';
import { statusOf } from './problem.ts';
import { tried } from './receipts.ts';
import { sendPage } from './send-page.ts';

/** `GET /v1/feedback-form/answer`: asks for the code of an answer. */
export function askCode(c: Context): Response {
  return sendPage(c, codePage(c.req.query('lang') || 'it', {}));
}

/**
 * `POST /v1/feedback-form/answer?do=`: what `/v1/feedback/{id}` does with a receipt, as pages. The code comes in the form, so
 * that it stands in no address; who does not know it can forge nothing.
 */
export async function ownForm(c: Context, parts: Parts): Promise<Response> {
  const { city, db, sign, now, changeHours } = parts;
  const language = c.req.query('lang') || 'it';
  const own = ownWords(language);
  const fields = new URLSearchParams(await c.req.text());
  const code = fields.get('code') ?? fields.get('token') ?? '';
  const known = receiptIn(code);
  if (!known || !isReceipt(known.receipt, city, known.id, sign))
    return sendPage(c, codePage(language, { code, error: own.unknown }), 404);
  const { id } = known;
  const say = (status: number, title: string, why: string): Response =>
    sendPage(c, messagePage({ words: pageWords(language), title, up: '../', isFaulty: status > 499 }, { why }), status);
  const found = await tried(parts, findAnswer(db, city, id));
  if ('refusal' in found) return say(503, own.title, own.failed);
  if (found.value === 'unknown') return sendPage(c, codePage(language, { code, error: own.unknown }), 404);
  if (found.value === 'withdrawn')
    return say(c.req.query('do') === 'delete' ? 200 : 410, own.withdrawn, own.withdrawnWhy);
  const shown = (row: AnswerRow, news?: Own['news']): Own => {
    const until = changeableUntil(row, changeHours);
    const feedback = feedbackIn(row);
    const question = questionOnce(parts, feedback, language);
    const isChangeable = question.questionnaire !== undefined && until >= now();
    return { question, feedback, code, received: row.received, until: isChangeable ? until : undefined, news };
  };
  const { row } = found.value;
  const answer = shown(row);
  switch (c.req.query('do')) {
    case 'edit':
      return sendPage(c, isAsked(answer) && answer.until !== undefined ? changePage(answer) : ownPage(answer));
    case 'withdraw':
      return sendPage(c, withdrawPage(answer));
    case 'delete': {
      const done = await tried(parts, withdrawAnswer(db, city, id));
      return 'refusal' in done ? say(503, own.title, own.failed) : say(200, own.withdrawn, own.withdrawnWhy);
    }
    case 'change':
      return isAsked(answer)
        ? receiveChange(c, parts, { id, fields, answer, shown })
        : sendPage(c, ownPage({ ...answer, news: { tone: 'failed', text: own.dropped } }), 409);
    default:
      return sendPage(c, ownPage(answer));
  }
}

/** An answer whose question the city still asks: it has words, and can be changed. */
type AskedOwn = Own & { readonly question: Question };

function isAsked(answer: Own): answer is AskedOwn {
  return answer.question.questionnaire !== undefined;
}

async function receiveChange(
  c: Context,
  parts: Parts,
  {
    id,
    fields,
    answer,
    shown,
  }: {
    readonly id: string;
    readonly fields: URLSearchParams;
    readonly answer: AskedOwn;
    readonly shown: (row: AnswerRow, news?: Own['news']) => Own;
  },
): Promise<Response> {
  const { words, questionnaire } = answer.question;
  const own = ownWords(words.language);
  const said = feedbackOf(fields, parts.questionnaireOf) as Feedback;
  const meant = { ...answer, feedback: { ...answer.feedback, answers: said.answers } };
  const checked = acceptAnswer(said, parts.questionnaireOf);
  if (!checked.ok) {
    const errors = errorsIn(checked.issues, questionnaire, said.answers, words.language);
    const message = Object.keys(errors).length === 0 ? words.refused : undefined;
    return sendPage(c, changePage(meant, errors, message), 422);
  }
  const seconds = parts.limit(addressOf(c, parts.proxies));
  if (seconds > 0)
    return sendPage(c, changePage(meant, {}, words.throttled(seconds)), 429, { 'retry-after': String(seconds) });
  const tries = await tried(parts, change(parts, id, checked.value));
  const changed = 'refusal' in tries ? tries : tries.value;
  if ('row' in changed) return sendPage(c, ownPage(shown(changed.row, { tone: 'note', text: own.changed })));
  const { code } = changed.refusal;
  const text = { 'too-late': own.late, 'not-the-same-subject': own.notTheSame, withdrawn: own.withdrawnWhy }[
    code as string
  ];
  return sendPage(c, ownPage({ ...answer, news: { tone: 'failed', text: text ?? own.failed } }), statusOf(code));
}
