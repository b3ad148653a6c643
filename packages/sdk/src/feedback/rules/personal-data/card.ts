import type { Span } from './span.ts';
import { digitsOf, isGrouped, isLuhn, isPublicNumber, spansOf } from './span.ts';

/** 13 to 19 digits (ISO/IEC 7812-1) that begin as payment cards do. */
const CARD = /(?:[3-6]|2[ -]?[2-7])(?:[ \u00a0-]?\d){11,18}/g;

/** Numbers of payment cards whose check digit fits. */
export function findCards(text: string): readonly Span[] {
  return spansOf(text, CARD, (found, before, after) => {
    const digits = digitsOf(found);
    return digits.length >= 13 && isLuhn(digits) && !isGrouped(found) && !isPublicNumber(before, after);
  });
}
