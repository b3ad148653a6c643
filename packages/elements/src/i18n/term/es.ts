import type { TermTexts } from './it.ts';

/** Spanish. */
export const es: TermTexts = { what: '¿qué es?' };
