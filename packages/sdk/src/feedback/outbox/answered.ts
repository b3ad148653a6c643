import type { Feedback } from '../../domain/feedback.ts';
import { inBrowser } from './browser-storage.ts';

/**
 * Where a browser may note that a question was answered: for the tab's `session`, for the site until it is deleted (`local`), or
 * nowhere.
 */
export type AnswerMemory = 'session' | 'local' | 'none';

/** A question about one thing. */
export type AskedQuestion = Pick<Feedback, 'profile' | 'subject'>;

/** Name of the note about a question. It names a thing of the city's and nobody who answers. */
export function answeredName({ profile, subject: { type, id, section } }: AskedQuestion): string {
  return `civita-answered-1:${JSON.stringify([profile, type, id, section])}`;
}

/** What the note says: the version that was judged. Of one question there is one note, so that they do not pile up. */
export function answeredVersion({ subject }: AskedQuestion): string {
  return subject.version ?? '';
}

/** Whether this browser has noted that the question was answered about this version of the content. */
export function answeredBefore(question: AskedQuestion, memory: AnswerMemory = 'session'): boolean {
  if (memory === 'none') return false;
  const noted = inBrowser(`${memory}Storage`, (storage) => storage.getItem(answeredName(question)));
  return noted === answeredVersion(question);
}
