import type { TermTexts } from './it.ts';

/** German. */
export const de: TermTexts = { what: 'was ist das?' };
