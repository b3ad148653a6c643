import type { Money } from './money.ts';
import { minorDigits } from './money.ts';
import { parseDecimal, shown } from './number-format.ts';
import type { Reading } from './reading.ts';
import { refuse } from './reading.ts';

/** The floating-point numbers that a source kept its amounts in (IEEE 754): 4 bytes or 8. */
export type SourcePrecision = 'float32' | 'float64';

/** An amount that went through floating point, with what was done to it. */
export interface Repaired {
  /** The amount that the source meant. */
  readonly money: Money;
  /** Whether the number was changed: to be told wherever the amount is. */
  readonly repaired: boolean;
  /** The number as found. */
  readonly found: string;
  /**
   * By how many smallest units the true amount may be off, above or below. 4 bytes hold 7 digits, so that 767531.19 and
   * 767531.20 are the same number to such a source.
   */
  readonly within: number;
}

/** Why a number cannot be repaired. */
export type RepairRefusal = 'not-a-number' | 'not-of-that-precision' | 'more-precise' | 'too-large';

/**
 * The amount nearest to a number that a source kept in floating point: 767531.1875 from 4 bytes is 767531.19,
 * 2218069.3100000001 from 8 bytes is 2218069.31. The precision must be known; a number that such a source could not have made
 * out of an amount is refused and left to a person.
 */
export function repairFloat(
  value: number | string,
  precision: SourcePrecision,
  currency = 'EUR',
): Reading<Repaired, RepairRefusal> {
  const found = String(value);
  const decimal = parseDecimal(found, 'plain');
  const number = Number(found);
  if (!decimal.ok || !Number.isFinite(number))
    return refuse('not-a-number', `"${shown(found)}" non è un numero.`, `"${shown(found)}" is not a number.`);
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const minor = Math.round(number * unit);
  const nearest = minor / unit;
  const step = spacing(number, precision);
  if (!Number.isSafeInteger(minor) || (precision === 'float64' && step * unit > 0.1))
    return refuse(
      'too-large',
      `"${found}" è troppo grande perché la fonte ne conservi i centesimi.`,
      `"${found}" is too large for its source to have kept the smallest unit.`,
    );
  const within = Math.floor((step / 2) * unit + 0.5);
  const repaired = /[^0]/.test(decimal.value.fraction.slice(digits));
  const result = { ok: true, value: { money: { minor: minor || 0, currency }, repaired, found, within } } as const;
  if (!repaired) return result;
  if (precision === 'float32' && Math.fround(number) !== number)
    return refuse(
      'not-of-that-precision',
      `"${found}" non può venire da numeri di 4 byte.`,
      `"${found}" cannot come from 4-byte numbers.`,
    );
  const same = precision === 'float32' ? Math.fround(nearest) === number : Math.abs(nearest - number) <= 4 * step;
  return same
    ? result
    : refuse(
        'more-precise',
        `"${found}" ha davvero più decimali di ${currency}: non è rumore.`,
        `"${found}" truly has more decimals than ${currency}: it is no noise.`,
      );
}

/** The distance between neighbouring numbers around a number. */
function spacing(number: number, precision: SourcePrecision): number {
  const exponent = Math.max(-126, Math.floor(Math.log2(Math.abs(number) || Number.MIN_VALUE)));
  return 2 ** (exponent - (precision === 'float32' ? 23 : 52));
}
