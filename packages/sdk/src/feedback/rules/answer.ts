import type { Feedback } from '../../domain/feedback.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { lengthOf } from './length.ts';
import { branchOf } from './questionnaire.ts';

/**
 * What an answer breaks of its questionnaire; empty when it may be stored. The element, the form page and the service ask
 * this one function, so that they cannot disagree.
 */
export function checkAnswer(feedback: Feedback, questionnaire: Questionnaire): readonly Issue[] {
  const { rate, useful, reasons = [], text } = feedback.answers;
  const issues: Issue[] = [];
  if (feedback.profile !== questionnaire.profile)
    issues.push({ pointer: '/profile', problem: `this is the question "${questionnaire.profile}"` });
  const stars = questionnaire.scale === 'stars';
  if (stars && rate === undefined) issues.push({ pointer: '/answers/rate', problem: 'a rate from 1 to 5 is needed' });
  if (stars && useful !== undefined)
    issues.push({ pointer: '/answers/useful', problem: 'this question is asked with rates' });
  if (!stars && useful === undefined) issues.push({ pointer: '/answers/useful', problem: '"yes" or "no" is needed' });
  if (!stars && rate !== undefined)
    issues.push({ pointer: '/answers/rate', problem: 'this question is asked with yes and no' });
  const branch = branchOf(feedback.answers);
  const allowed = (branch && questionnaire[branch]?.reasons.map((reason) => reason.code)) ?? [];
  reasons.forEach((reason, index) => {
    if (!allowed.includes(reason) || reasons.indexOf(reason) !== index)
      issues.push({
        pointer: `/answers/reasons/${index}`,
        problem: `each of ${allowed.join(', ') || 'none'} at most once`,
      });
  });
  if (text !== undefined && isLongerThan(questionnaire.textLimit, text))
    issues.push({ pointer: '/answers/text', problem: `at most ${questionnaire.textLimit} characters` });
  return issues;
}

/** A character as a person counts is never less than one code unit, so most texts need no counting. */
function isLongerThan(limit: number, text: string): boolean {
  return text.length > limit && lengthOf(text) > limit;
}
