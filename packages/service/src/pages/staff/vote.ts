import type { ShownAnswer } from '../../staff/shown.ts';
import { pageWords } from '../words/index.ts';

/** What was chosen, in words: "2 stelle su 5", "No". */
export function voteOf({ rate, useful }: Pick<ShownAnswer, 'rate' | 'useful'>, language: string): string {
  const words = pageWords(language);
  return rate === undefined ? words[useful ?? 'no'] : words.stars(rate);
}
