import type { Span } from './span.ts';
import { digitsOf, isGrouped, isLuhn, isPublicNumber, stands } from './span.ts';

/** 13 to 19 digits (ISO/IEC 7812-1) that begin as payment cards do, at each place where they may begin. */
const CARD = /(?=((?:[3-6]|2[ -]?[2-7])(?:[ \u00a0-]?\d){11,18}))/g;

/** Numbers of payment cards whose check digit fits. */
export function findCards(text: string): readonly Span[] {
  return [...text.matchAll(CARD)].flatMap(({ 1: digits = '', index }) => cardIn(text, index, index + digits.length));
}

/** The longest number that begins here: an expiry or another code may follow it. */
function cardIn(text: string, start: number, last: number): readonly Span[] {
  let digits = digitsOf(text.slice(start, last));
  for (let end = last; digits.length >= 13; digits = digits.slice(0, -1)) {
    if (isLuhn(digits) && stands(text, start, end, isNumber)) return [{ start, end }];
    end = text.lastIndexOf(digits.at(-2) ?? '', end - 2) + 1;
  }
  return [];
}

function isNumber(found: string, before: string, after: string): boolean {
  return !isGrouped(found) && !isPublicNumber(before, after);
}
