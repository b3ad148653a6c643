import type { Questionnaire } from '@civita/sdk/feedback';
import { readQuestionnaire } from '@civita/sdk/feedback';

/**
 * What is wrong with a question of the city's own, for who builds the page: place, problem, cure. Nothing when it can be
 * asked.
 */
export function faultIn(questionnaire: Questionnaire | undefined): string | undefined {
  if (!questionnaire) return undefined;
  const read = readQuestionnaire({ schemaVersion: 1, ...questionnaire });
  if (read.ok) return undefined;
  const [first, ...others] = read.issues;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const rules = 'mend it by the rules of `questionnaire v1`, or check it with `readQuestionnaire` before';
  return `\`questionnaire\` is not asked: ${first?.pointer || '/'} ${first?.problem ?? ''}${more}; ${rules}`;
}
