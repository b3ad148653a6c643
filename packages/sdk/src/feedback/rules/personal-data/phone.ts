import type { Span } from './span.ts';
import { digitsOf, isGrouped, isLuhn, isPublicNumber, spansOf } from './span.ts';

/** Abroad, with its prefix: at most 15 digits in all (ITU-T E.164). Fewer where another number follows. */
const INTERNATIONAL = /(?:\+|00)[1-9](?:[ \u00a0./()-]{0,2}\d){7,13}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

/**
 * In Italy: a mobile with 9 or 10 digits, or a landline with 8 to 10, in any groups, ` - ` or `) ` behind the first. Shorter
 * ones are the public services', as are those of 800.
 */
const ITALIAN =
  /(?:3\d\d(?: ?[-/)] )?(?:[ \u00a0./-]?\d){6,7}|0[1-9](?:\d{0,2}(?: ?[-/)] ?))?(?:[ \u00a0./-]?\d){6,8})(?![\p{L}\p{N}]|[.,/-]\d)/gu;

const DATE = /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)(?!\d|[./-]\d)/;

/** When an office is open: `08.30-12.30`. */
const HOURS = /^0\d\.[0-5]\d[-/ ]\d\d\.[0-5]\d/;

/** Telephone numbers. Not those that are dates, hours, amounts, VAT numbers, or said to be a public code. */
export function findPhones(text: string): readonly Span[] {
  return [INTERNATIONAL, ITALIAN].flatMap((pattern) => spansOf(text, pattern, isPhone));
}

function isPhone(found: string, before: string, after: string): boolean {
  return (
    !DATE.test(found) &&
    !HOURS.test(found) &&
    !isGrouped(found) &&
    !isVatNumber(found) &&
    !isPublicNumber(before, after)
  );
}

/** An Italian VAT number has 11 digits, written in one. */
function isVatNumber(found: string): boolean {
  return /^\d{11}$/.test(found) && isLuhn(digitsOf(found));
}
