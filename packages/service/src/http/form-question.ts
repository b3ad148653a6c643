import type { Feedback } from '@civita/sdk';
import type { Context } from 'hono';
import type { PastQuestion, Question } from '../pages/ask.ts';
import { pageWords } from '../pages/words/index.ts';
import type { Parts } from '../parts.ts';
import { wayBackTo } from './way-back.ts';

/** The question that an accepted answer, or the frame of one, belongs to, as it is asked in this language. */
export function questionAbout(parts: Parts, feedback: Feedback, language: string): Question {
  const { questionnaire, ...rest } = questionOnce(parts, feedback, language);
  if (!questionnaire) throw new Error(`no questionnaire is called "${feedback.profile}"`);
  return { ...rest, questionnaire };
}

/** The question that a stored answer belongs to; the city may have dropped it since. */
export function questionOnce(
  { privacyUrl, questionnaireOf }: Parts,
  { profile, subject }: Feedback,
  language: string,
): PastQuestion {
  const words = pageWords(language);
  const questionnaire = questionnaireOf(profile, language);
  return { words, questionnaire, subject, back: wayBackTo(subject.path), privacyHref: privacyUrl };
}

/**
 * Where a person logs in who wants to answer: the city's address with what may be judged (`type`, `id`) and the way back to the
 * form (`return`), to which the portal adds `login`.
 */
export function logInAddress(
  c: Context,
  loginUrl: string,
  { profile, subject }: Feedback,
  { words }: Question,
): string {
  const { type, id } = subject;
  const back = new URLSearchParams({ profile, ...subject, lang: words.language }).toString();
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(loginUrl) ?? [];
  const more = new URLSearchParams({ type, id, return: `${c.req.path}?${back}` }).toString();
  return `${address}${address.includes('?') ? '&' : '?'}${more}${fragment}`;
}
