import type { TermTexts } from './it.ts';

/** French. */
export const fr: TermTexts = { what: 'qu’est-ce que c’est ?' };
