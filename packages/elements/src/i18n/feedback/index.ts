import type { FeedbackTexts } from './it.ts';
import { it } from './it.ts';

export type { FeedbackTexts } from './it.ts';

let all: ((language: string) => FeedbackTexts) | undefined;

/**
 * The texts for a language tag: Italian at once, the others by a promise until the file that holds them is here. A file that
 * does not arrive leaves Italian.
 */
export function feedbackTexts(language: string): FeedbackTexts | Promise<FeedbackTexts> {
  if (/^it\b/i.test(language)) return it;
  if (all) return all(language);
  return import('./all.ts').then(
    (module) => (all = module.allFeedbackTexts)(language),
    () => {
      all = () => it;
      return it;
    },
  );
}
