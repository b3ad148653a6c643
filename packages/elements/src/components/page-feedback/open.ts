import { loadQuestionnaire } from '@civita/sdk/feedback';
import { baseOf } from './endpoint.ts';
import type { LiveForm } from './live-form.ts';

/**
 * Whether the city asks this question now. It is asked when a person touches the form, never at load: a page is not judged by
 * whether its service answers.
 *
 * @throws CivitaError when the service does not say.
 */
export async function isOpen({ form, questionnaire: { profile, language } }: LiveForm): Promise<boolean> {
  const { open } = await loadQuestionnaire({ service: baseOf(form), profile, language });
  return open !== false;
}
