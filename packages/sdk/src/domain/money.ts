/**
 * An amount of public or private money.
 *
 * `minor` counts the currency's smallest unit (cents for EUR) and is a safe integer; it is negative only for recoveries
 * and savings. `currency` is an ISO 4217 code in capitals.
 */
export interface Money {
  /** Smallest units as a safe integer: 1050 is EUR 10.50, JPY 1,050, KWD 1.050. */
  readonly minor: number;
  /** ISO 4217 code: "EUR". */
  readonly currency: string;
}

/** Currencies whose smallest unit is not a hundredth (ISO 4217, "minor unit" column). */
const EXPONENTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['BHD', 3],
  ['BIF', 0],
  ['CLF', 4],
  ['CLP', 0],
  ['DJF', 0],
  ['GNF', 0],
  ['IQD', 3],
  ['ISK', 0],
  ['JOD', 3],
  ['JPY', 0],
  ['KMF', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['LYD', 3],
  ['OMR', 3],
  ['PYG', 0],
  ['RWF', 0],
  ['TND', 3],
  ['UGX', 0],
  ['UYI', 0],
  ['UYW', 4],
  ['VND', 0],
  ['VUV', 0],
  ['XAF', 0],
  ['XOF', 0],
  ['XPF', 0],
]);

/** Decimal digits of a currency's smallest unit: 2 for EUR, 0 for JPY, 3 for KWD; 2 when ISO 4217 says nothing else. */
export function minorDigits(currency: string): number {
  return EXPONENTS.get(currency) ?? 2;
}

/**
 * An amount from its smallest units.
 *
 * @throws RangeError when `minor` is not a safe integer or `currency` is not three capital letters.
 */
export function money(minor: number, currency = 'EUR'): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Money needs a whole number of minor units, not ${minor}.`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`"${currency}" is not an ISO 4217 currency code.`);
  return { minor, currency };
}

/**
 * The sum of amounts in one currency; `undefined` for no amounts, since nothing stated is not zero.
 *
 * @throws RangeError when the currencies differ or the sum leaves the safe integers.
 */
export function sumMoney(amounts: readonly Money[]): Money | undefined {
  const first = amounts[0];
  if (!first) return undefined;
  let minor = 0;
  for (const amount of amounts) {
    if (amount.currency !== first.currency)
      throw new RangeError(`Amounts in ${first.currency} and ${amount.currency} cannot be added without an exchange.`);
    minor += amount.minor;
  }
  return money(minor, first.currency);
}

/** The amount as an exact decimal text for machines, with a point and no grouping: 60000000 cents are `"600000.00"`. */
export function toDecimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits > 0 ? `.${text.slice(-digits)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}
