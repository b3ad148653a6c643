import type { Reading } from './reading.ts';
import { refuse } from './reading.ts';

/** How a source writes numbers. */
export interface NumberFormat {
  /** The mark before the decimals; none when the source writes whole numbers only. */
  readonly decimal?: ',' | '.';
  /** What may stand between groups of three digits; one number uses one of them throughout. */
  readonly groups: readonly string[];
}

const SPACES = [' ', '\u00A0', '\u2009', '\u202F'];
const APOSTROPHES = ["'", '\u2019'];

/**
 * Number formats by name: `it` 1.234,56; `en` 1,234.56; `plain` 1234.56; `comma` 1234,56 (today's OpenCoesione); `spaced`
 * 1 234,56 (French, Finnish, ISO); `ch` 1'234.56; `lu` as Luxembourg's list of beneficiaries, where "823.171" is 823 171;
 * `whole` 1234.
 */
export const NUMBER_FORMATS: Readonly<
  Record<'it' | 'en' | 'plain' | 'comma' | 'spaced' | 'ch' | 'lu' | 'whole', NumberFormat>
> = {
  it: { decimal: ',', groups: ['.', ...APOSTROPHES] },
  en: { decimal: '.', groups: [','] },
  plain: { decimal: '.', groups: [] },
  comma: { decimal: ',', groups: [] },
  spaced: { decimal: ',', groups: SPACES },
  ch: { decimal: '.', groups: APOSTROPHES },
  lu: { decimal: ',', groups: ['.', ...SPACES] },
  whole: { groups: [] },
};

/** One of {@link NUMBER_FORMATS}. */
export type NumberFormatName = keyof typeof NUMBER_FORMATS;

/** A decimal number by its digits, so that none of them is lost. */
export interface Decimal {
  /** Whether it is below 0. */
  readonly negative: boolean;
  /** Without leading zeros, at least one digit. */
  readonly whole: string;
  /** Decimals as written, trailing zeros included; empty for none. */
  readonly fraction: string;
}

/** Why a text is no number of a format. */
export type NumberRefusal = 'empty' | 'not-a-number' | 'grouping' | 'decimal-mark';

/**
 * Reads a number under a named format: an optional sign, digits in groups of three or not grouped at all, decimals. What would
 * be a number under another format is refused, not guessed: "823.171" is no `comma` number.
 */
export function parseDecimal(text: string, format: NumberFormatName | NumberFormat): Reading<Decimal, NumberRefusal> {
  const { decimal, groups } = typeof format === 'string' ? NUMBER_FORMATS[format] : format;
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty', 'Il testo è vuoto.', 'The text is empty.');
  const match = /^([+\-\u2212]?)(\d[\d.,'\u2019 \u00A0\u2009\u202F]*)$/.exec(trimmed);
  if (!match || trimmed.length > 60)
    return refuse('not-a-number', `"${shown(trimmed)}" non è un numero.`, `"${shown(trimmed)}" is not a number.`);
  const [integer = '', fraction, ...more] = decimal === undefined ? [match[2]] : (match[2] ?? '').split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return refuse(
      'decimal-mark',
      `"${shown(trimmed)}": dopo "${decimal ?? ''}" ci vogliono i decimali, e una volta sola.`,
      `"${shown(trimmed)}": "${decimal ?? ''}" must stand once, before the decimals.`,
    );
  const mark = groups.find((candidate) => integer.includes(candidate));
  const parts = mark === undefined ? [integer] : integer.split(mark);
  if (!parts.every((part, index) => (mark === undefined ? /^\d+$/ : index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part)))
    return refuse(
      'grouping',
      `"${shown(trimmed)}": i segni tra le cifre non sono quelli di questo formato.`,
      `"${shown(trimmed)}": the marks between its digits are not those of this format.`,
    );
  const whole = parts.join('').replace(/^0+(?=\d)/, '');
  return {
    ok: true,
    value: { negative: match[1] === '-' || match[1] === '\u2212', whole, fraction: fraction ?? '' },
  };
}

/** A text in a message, cut short. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
