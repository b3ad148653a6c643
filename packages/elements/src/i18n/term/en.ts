import type { TermTexts } from './it.ts';

/** English. */
export const en: TermTexts = { what: 'what is it?' };
