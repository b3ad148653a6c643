import type { Feedback, Issue } from '@civita/sdk';
import { checkAnswer, questionnaireOf } from '@civita/sdk/feedback';
import { checkFeedback } from '@civita/sdk/wire';
import type { Problem } from './problem.ts';

/** Longest body of an answer, in bytes. */
export const BODY_LIMIT: number = 8 * 1024;

/** An answer that may be stored, or why not. */
export type Read = { readonly feedback: Feedback } | { readonly refusal: Problem };

/** Reads the bytes of an answer: UTF-8, JSON, `feedback v1`, the rules of its questionnaire. */
export function readFeedback(bytes: ArrayBuffer): Read {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refusal: { code: 'not-json', detail: 'The body is not JSON in UTF-8.' } };
  }
  const checked = checkFeedback(value);
  if (!checked.ok) return invalid(checked.issues);
  const issues = brokenRules(checked.value);
  return issues.length > 0 ? invalid(issues) : { feedback: checked.value };
}

function invalid(errors: readonly Issue[]): Read {
  const places = errors.map(({ pointer }) => pointer || 'the whole').join(', ');
  return { refusal: { code: 'not-valid', detail: `The answer was not stored; see ${places}.`, errors } };
}

function brokenRules(feedback: Feedback): readonly Issue[] {
  const { profile, subject } = feedback;
  const issues: Issue[] = [];
  const questionnaire = questionnaireOf(profile);
  if (!questionnaire) issues.push({ pointer: '/profile', problem: 'no questionnaire has this name' });
  if (subject.type === 'page' && subject.id !== subject.path)
    issues.push({ pointer: '/subject/id', problem: 'the id of a page is its path' });
  for (const key of ['id', 'path', 'version', 'section'] as const)
    if (subject[key] !== undefined && !isPlain(subject[key]))
      issues.push({ pointer: `/subject/${key}`, problem: 'control characters and broken Unicode are refused' });
  return questionnaire ? [...issues, ...checkAnswer(feedback, questionnaire)] : issues;
}

/** What every database can store and every page can show. */
function isPlain(name: string): boolean {
  return name.isWellFormed() && !/\p{Cc}/u.test(name);
}
