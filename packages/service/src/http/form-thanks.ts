import type { Feedback } from '@civita/sdk';
import { answerCode } from '@civita/sdk/feedback';
import type { Context } from 'hono';
import { receiptOf } from '../answers/answer.ts';
import { ageOf, formToken } from '../form-token.ts';
import { messagePage } from '../pages/frame.ts';
import { thanksPage } from '../pages/thanks.ts';
import type { PageWords } from '../pages/words/index.ts';
import { pageWords } from '../pages/words/index.ts';
import type { Parts } from '../parts.ts';
import { sendPage } from './send-page.ts';
import { wayBackTo } from './way-back.ts';

/** Milliseconds in which the page shows the receipt: its address stays in the history of a browser that others may use. */
const SHOWN = 3_600_000;

/** Where to go from `/v1/feedback-form` after the commit, and only then: the token in it says that it happened. */
export function thanksAddress(parts: Parts, id: string, { subject }: Feedback, words: PageWords): string {
  const { path } = subject;
  const token = formToken(parts, parts.now(), 'thanks', id, path);
  return `feedback-form/thanks?${new URLSearchParams({ id, path, lang: words.language, token }).toString()}`;
}

/** `GET /v1/feedback-form/thanks`: the thanks for an answer that is stored. */
export function thankFor(c: Context, parts: Parts): Response {
  const { city, sign, now, privacyUrl } = parts;
  const { id = '', path = '', lang = '', token = '' } = c.req.query();
  const words = pageWords(lang || 'it');
  const age = ageOf(token, parts, now(), 'thanks', id, path);
  const head = { words, back: wayBackTo(path), up: '../' } as const;
  if (age === undefined)
    return sendPage(
      c,
      messagePage({ ...head, title: words.incomplete, isFaulty: true }, { why: words.incompleteWhy }),
      404,
    );
  if (age > SHOWN) return sendPage(c, messagePage({ ...head, title: words.expired }, { why: words.expiredWhy }), 410);
  const receipt = answerCode({ id, receipt: receiptOf(city, id, sign) });
  const thanked = { words, subject: { path }, back: head.back, privacyHref: privacyUrl, receipt };
  return sendPage(c, thanksPage(thanked));
}
