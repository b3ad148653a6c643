import type { Money } from './money.ts';
import { minorDigits } from './money.ts';
import type { Decimal, NumberFormat, NumberFormatName, NumberRefusal } from './number-format.ts';
import { parseDecimal, shown } from './number-format.ts';
import type { Reading } from './reading.ts';
import { refuse } from './reading.ts';

/** Why a text is no amount of a format and currency. */
export type MoneyRefusal = NumberRefusal | 'percent' | 'currency' | 'too-precise' | 'too-large';

/** What stands beside amounts in public files, by currency; a dollar sign names none. */
const MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['Euro', 'EUR'],
  ['£', 'GBP'],
  ['kn', 'HRK'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
]);

/**
 * Reads an amount under a named number format. A mark of the currency may stand before or behind; one of another currency is
 * refused, with that currency as its suggestion. Decimals beyond the currency's smallest unit are refused unless they are zeros: float noise is the business of
 * `repairFloat`, which must be told where it comes from.
 */
export function parseMoney(
  text: string,
  format: NumberFormatName | NumberFormat,
  currency = 'EUR',
): Reading<Money, MoneyRefusal> {
  if (text.includes('%'))
    return refuse(
      'percent',
      `"${shown(text)}" è una percentuale, non un importo.`,
      `"${shown(text)}" is a percentage, not an amount.`,
    );
  const { mark, rest } = withoutMark(text);
  const named = mark === undefined ? currency : (MARKS.get(mark) ?? mark);
  if (named !== currency)
    return refuse(
      'currency',
      `"${shown(text)}" è in ${named}, non in ${currency}.`,
      `"${shown(text)}" is in ${named}, not in ${currency}.`,
      named,
    );
  const decimal = parseDecimal(rest, format);
  return decimal.ok ? toMoney(decimal.value, currency, text) : decimal;
}

/** Reads a percentage under a named number format as a ratio: "22 %" is 0.22. It must carry its sign. */
export function parsePercent(
  text: string,
  format: NumberFormatName | NumberFormat,
): Reading<number, NumberRefusal | 'no-percent-sign'> {
  const match = /^(.*\S)\s*%\s*$/s.exec(text);
  if (!match)
    return refuse(
      'no-percent-sign',
      `"${shown(text)}" non ha il segno %.`,
      `"${shown(text)}" carries no per cent sign.`,
    );
  const decimal = parseDecimal(match[1] ?? '', format);
  if (!decimal.ok) return decimal;
  const { negative, whole, fraction } = decimal.value;
  return { ok: true, value: Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}e-2`) };
}

const MARK = '[A-Z]{3}|€|£|[Ee]uro|kn|zł|Kč|Ft|lei';
const BEFORE = /* @__PURE__ */ new RegExp(`^\\s*([+\\-\\u2212]?)\\s*(${MARK})\\s*(?=[+\\-\\u2212\\d])`);
const BEHIND = /* @__PURE__ */ new RegExp(`^(.*\\d)\\s*(${MARK})\\s*$`, 's');

function withoutMark(text: string): { readonly mark: string | undefined; readonly rest: string } {
  const before = BEFORE.exec(text);
  if (before) return { mark: before[2], rest: `${before[1] ?? ''}${text.slice(before[0].length)}` };
  const behind = BEHIND.exec(text);
  return { mark: behind?.[2], rest: behind?.[1] ?? text };
}

function toMoney({ negative, whole, fraction }: Decimal, currency: string, text: string): Reading<Money, MoneyRefusal> {
  const digits = minorDigits(currency);
  if (/[^0]/.test(fraction.slice(digits)))
    return refuse(
      'too-precise',
      `"${shown(text)}" ha più decimali di quanti ne ha ${currency} (${digits}).`,
      `"${shown(text)}" has more decimals than ${currency} has (${digits}).`,
    );
  const minor = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor))
    return refuse(
      'too-large',
      `"${shown(text)}" è troppo grande per essere contato con esattezza.`,
      `"${shown(text)}" is too large to be counted exactly.`,
    );
  return { ok: true, value: { minor: negative && minor !== 0 ? -minor : minor, currency } };
}
