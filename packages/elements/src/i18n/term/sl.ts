import type { TermTexts } from './it.ts';

/** Slovene. */
export const sl: TermTexts = { what: 'kaj je to?' };
