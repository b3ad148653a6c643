import type { Questionnaire } from '@civita/sdk/feedback';
import { questionnaireAmong, questionnaires } from '@civita/sdk/feedback';
import type { FeedbackTexts } from './it.ts';
import { it } from './it.ts';

export type { FeedbackTexts } from './it.ts';

type Languages = Pick<typeof import('./all.ts'), 'allFeedbackTexts' | 'questionnaireOf'>;

const italian: Languages = {
  allFeedbackTexts: () => it,
  questionnaireOf: (profile) => questionnaireAmong(questionnaires, profile, 'it'),
};

let all: Languages | undefined;

/**
 * The texts for a language tag: Italian at once, the others by a promise until the file that holds them is here. A file that
 * does not arrive leaves Italian.
 */
export function feedbackTexts(language: string): FeedbackTexts | Promise<FeedbackTexts> {
  if (/^it\b/i.test(language)) return it;
  if (all) return all.allFeedbackTexts(language);
  return import('./all.ts').catch(() => italian).then((languages) => (all = languages).allFeedbackTexts(language));
}

/** Civita's own question of a profile in a reader's language, as far as it is here: {@link feedbackTexts} brings the others. */
export function questionnaireHere(profile: string, language?: string): Questionnaire | undefined {
  return (all ?? italian).questionnaireOf(profile, language);
}
