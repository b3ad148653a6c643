import type { NumberFormat, NumberFormatName } from '../../domain/number-format.ts';
import { NUMBER_FORMATS } from '../../domain/number-format.ts';
import type { Words } from '../../domain/text.ts';

/** Why a number is read otherwise than its source's others. */
export const OTHER_MARKS: Words = {
  it: 'Le sue cifre hanno segni che questa fonte non usa.',
  en: 'Its digits are parted by marks that this source does not use.',
};

/** Marks that part thousands and nothing else. */
const PLAIN = [' ', '\u00A0', '\u2009', '\u202F', "'", '\u2019'];

const formatOf = (numbers: NumberFormatName | NumberFormat): NumberFormat =>
  typeof numbers === 'string' ? NUMBER_FORMATS[numbers] : numbers;

/** The digits of an amount with the marks between them, without a sign, a currency and white space around. */
function digitsOf(text: string): string {
  return /\d(?:[\d.,'\u2019 \u00A0\u2009\u202F]*\d)?/.exec(text)?.[0] ?? '';
}

/**
 * Whether a number may as well be a thousand times as much: "5.500" where the decimal mark is a point, "5,500" where it is a
 * comma. Somebody's spreadsheet may have read or written it the other way round.
 */
export function isDoubtful(text: string, numbers: NumberFormatName | NumberFormat): boolean {
  const { decimal } = formatOf(numbers);
  if (decimal === undefined) return false;
  const [before = '', after = '', ...more] = digitsOf(text).split(decimal);
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
}

/**
 * The format of a number that is not written as its source writes them, where it can be only one. Marks part thousands beyond doubt
 * when they do so twice, before the source's own decimal mark or before another one, or could not be a decimal mark. A mark is the
 * decimal one beyond doubt when it stands once, behind another mark or with other than three digits behind it, and is not the mark
 * by which the source parts thousands, or has more than three digits before it.
 */
export function otherFormat(text: string, numbers: NumberFormatName | NumberFormat): NumberFormat | undefined {
  const { decimal, groups } = formatOf(numbers);
  const digits = digitsOf(text);
  const marks = [...new Set(digits.replace(/\d/g, ''))];
  const [first = '', last = first] = marks;
  if (first === '' || marks.length > 2) return undefined;
  const once = digits.split(last).length === 2;
  if (marks.length === 2) {
    if (once && (last === '.' || last === ',')) return { decimal: last, groups: [first] };
    return undefined;
  }
  if (PLAIN.includes(first) || !once)
    return { ...(decimal === first ? {} : { decimal: decimal ?? '.' }), groups: [first] };
  if (first === decimal || (first !== '.' && first !== ',')) return undefined;
  const [before = '', after = ''] = digits.split(first);
  const isDecimal = after.length !== 3 && (before.length > 3 || !groups.includes(first));
  return isDecimal || (after.length === 3 && before.length > 3) ? { decimal: first, groups: [] } : undefined;
}
