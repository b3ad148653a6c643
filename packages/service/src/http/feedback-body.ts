import type { Checked, Feedback, FeedbackSubject, Issue } from '@civita/sdk';
import type { Questionnaire } from '@civita/sdk/feedback';
import { checkAnswer } from '@civita/sdk/feedback';
import { checkFeedback } from '@civita/sdk/wire';
import type { FindQuestionnaire } from '../questionnaires.ts';
import type { Problem } from './problem.ts';

/** Longest body of an answer, in bytes. */
export const BODY_LIMIT: number = 8 * 1024;

/** An answer that may be stored, or why not. */
export type Read = { readonly feedback: Feedback } | { readonly refusal: Problem };

/** Reads the bytes of an answer: UTF-8, JSON, `feedback v1`, the rules of its questionnaire. */
export function readFeedback(bytes: ArrayBuffer, questionnaireOf: FindQuestionnaire): Read {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refusal: { code: 'not-json', detail: 'The body is not JSON in UTF-8.' } };
  }
  const checked = acceptAnswer(value, questionnaireOf);
  return checked.ok ? { feedback: checked.value } : invalid(checked.issues);
}

/** Reads a `feedback v1` that keeps to the rules of its questionnaire. */
export function acceptAnswer(value: unknown, questionnaireOf: FindQuestionnaire): Checked<Feedback> {
  const checked = checkFeedback(value);
  if (!checked.ok) return checked;
  const { profile, subject } = checked.value;
  const questionnaire = questionnaireOf(profile);
  const broken = questionnaire ? checkAnswer(checked.value, questionnaire) : [];
  const issues = [...brokenFrame(questionnaire, subject), ...broken];
  return issues.length > 0 ? { ok: false, issues } : checked;
}

/** Reads a `feedback v1` without its answers: what is judged, by which questionnaire, in which language. */
export function acceptFrame(value: object, questionnaireOf: FindQuestionnaire): Checked<Feedback> {
  const checked = checkFeedback({ ...value, answers: {} });
  if (!checked.ok) return checked;
  const { profile, subject } = checked.value;
  const issues = brokenFrame(questionnaireOf(profile), subject);
  return issues.length > 0 ? { ok: false, issues } : checked;
}

function invalid(errors: readonly Issue[]): Read {
  const places = errors.map(({ pointer }) => pointer || 'the whole').join(', ');
  return { refusal: { code: 'not-valid', detail: `The answer was not stored; see ${places}.`, errors } };
}

function brokenFrame(questionnaire: Questionnaire | undefined, subject: FeedbackSubject): readonly Issue[] {
  const issues: Issue[] = [];
  if (!questionnaire) issues.push({ pointer: '/profile', problem: 'no questionnaire has this name' });
  if (subject.type === 'page' && subject.id !== subject.path)
    issues.push({ pointer: '/subject/id', problem: 'the id of a page is its path' });
  for (const key of ['id', 'path', 'version', 'section'] as const)
    if (subject[key] !== undefined && !isPlain(subject[key]))
      issues.push({ pointer: `/subject/${key}`, problem: 'control characters and broken Unicode are refused' });
  return issues;
}

/** What every database can store and every page can show. */
function isPlain(name: string): boolean {
  return name.isWellFormed() && !/\p{Cc}/u.test(name);
}
