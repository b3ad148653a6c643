import { en } from './en.ts';
import type { CliWords } from './it.ts';
import { it } from './it.ts';

export type { CliWords } from './it.ts';

/** The languages that the commands speak. */
export const LANGUAGES = ['it', 'en'] as const;

/** The words of a language. */
export function cliWords(language: (typeof LANGUAGES)[number]): CliWords {
  return language === 'it' ? it : en;
}
