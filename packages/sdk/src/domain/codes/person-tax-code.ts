/**
 * A natural person's tax code (d.m. 23 Dec 1976): 16 characters, of which seven digits may be replaced by letters when two
 * people would share a code. The last is a check letter.
 */
const DIGIT = '[0-9LMNPQRSTUV]';
const SHAPE = `[A-Z]{6}${DIGIT}{2}[ABCDEHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]`;

const WHOLE = /* @__PURE__ */ new RegExp(`^${SHAPE}$`);
const WITHIN = /* @__PURE__ */ new RegExp(`(?:^|[^A-Z0-9])(${SHAPE})(?![A-Z0-9])`, 'g');

const LENGTH = 16;

/** What a character counts for at the 1st, 3rd, 5th … place: 0 to 9 as A to J, then K to Z. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Whether a text is a natural person's tax code, by shape and check letter. Such a code must never be public. */
export function isPersonTaxCode(text: string): boolean {
  const code = text.replace(/\s+/g, '').toUpperCase();
  return WHOLE.test(code) && checkLetter(code) === code[15];
}

/** The natural persons' tax codes in a text, in capitals and in their order. */
export function findPersonTaxCodes(text: string): readonly string[] {
  if (text.length < LENGTH) return [];
  return [...text.toUpperCase().matchAll(WITHIN)]
    .map(([, code = '']) => code)
    .filter((code) => checkLetter(code) === code[15]);
}

function checkLetter(code: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = rank(code.charCodeAt(index));
    sum += index % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

/** Digits count as the letters A to J. */
function rank(code: number): number {
  return code < 65 ? code - 48 : code - 65;
}
