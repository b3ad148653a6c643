/** A place in a text, in UTF-16 code units; `end` is the first one behind it. */
export interface Span {
  /** Index of its first UTF-16 code unit. */
  readonly start: number;
  /** Index after its last one. */
  readonly end: number;
}

/** Whether a piece is what it looks like, by what it says and by what stands around it. */
export type Accepted = (found: string, before: string, after: string) => boolean;

/** What a pattern finds in a text, as far as it stands alone and is `accepted`. */
export function spansOf(text: string, pattern: RegExp, accepted: Accepted = () => true): readonly Span[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => stands(text, start, end, accepted));
}

/** Whether a piece of a text stands alone and is `accepted`. */
export function stands(text: string, start: number, end: number, accepted: Accepted): boolean {
  return (
    standsAlone(text, start, end) &&
    accepted(text.slice(start, end), text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24))
  );
}

/** Whether a piece of a text is no part of a longer word or number: `12` is none of `312`, `x12`, `1.12` and `12/2020`. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !/[\p{L}\p{N}]$|\d[.,/-]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,/-]\d/u.test(after);
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether a number adds up by Luhn's rule (ISO/IEC 7812-1, annex B), as those of cards and of Italian VAT do. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** Whether a number is written as an amount, in groups of three: `1.500.000`, `1 500 000`; `+34 612 345 678` is none. */
export function isGrouped(number: string): boolean {
  return /^(?:\+?[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}([ \u00a0\u202f])\d{3}(?:\1\d{3})*)$/.test(number);
}

/** Whether what stands around a number says that it is money, a share, or a public code. */
export function isPublicNumber(before: string, after: string): boolean {
  return (
    /(?:€|\b(?:euro?|CIG|CUP|CUI|IVA|ID|prot(?:ocollo)?|fasc(?:icolo)?|rif|ticket|codice|pratica|determina|delibera))[\s:.#]{0,3}(?:n(?:r|um(?:ero)?)?[.°]?\s?)?$/i.test(
      before,
    ) || /^\s?(?:€|%|euro\b|EUR\b|mln\b|mila\b|milion|miliard)/i.test(after)
  );
}
