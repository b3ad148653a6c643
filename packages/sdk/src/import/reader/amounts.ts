import { repairFloat } from '../../domain/float-repair.ts';
import type { Money } from '../../domain/money.ts';
import { toDecimal } from '../../domain/money.ts';
import { parseMoney } from '../../domain/money-text.ts';
import type { Words } from '../../domain/text.ts';
import type { CellRead } from './note.ts';
import { isDoubtful, OTHER_MARKS, otherFormat } from './number-marks.ts';
import type { MoneyFormat } from './row.ts';

const BELOW_ZERO: Words = {
  it: 'Un importo sotto zero: lo sono solo recuperi ed economie.',
  en: 'An amount below zero: only recoveries and savings are.',
};

const DOUBTFUL: Words = {
  it: 'Tre cifre dopo l’unico segno: possono essere decimali o migliaia.',
  en: 'Three digits behind its only mark: they may be decimals or thousands.',
};

const FLOAT: Words = {
  it: 'La fonte lo ha tenuto in virgola mobile.',
  en: 'Its source kept it in floating point.',
};

/** Currencies that exist, so that three capitals of another kind are taken for none. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Reads an amount as its source writes them; what is written otherwise is read where there is no doubt, and told. */
export function readAmount(found: string, isNumber: boolean, format: MoneyFormat): CellRead<Money> {
  const numbers = isNumber ? 'plain' : format.numbers;
  if (!isNumber && isDoubtful(found, numbers)) return leftOut(DOUBTFUL);
  const { currency, precision, belowZero = false } = format;
  const read = parseMoney(found, numbers, currency);
  if (read.ok)
    return read.value.minor < 0 && !belowZero
      ? { value: read.value, told: { action: 'kept', problem: BELOW_ZERO } }
      : { value: read.value };
  if (read.reason === 'currency' && CURRENCIES.has(read.suggestion ?? '')) {
    const named = readAmount(found, isNumber, { ...format, currency: read.suggestion ?? '' });
    return named.value ? { told: { action: 'kept', problem: read.message }, ...named } : named;
  }
  const other = isNumber ? undefined : otherFormat(found, numbers);
  const meant = other && parseMoney(found, other, currency);
  if (meant?.ok) return repaired(meant.value, OTHER_MARKS);
  if (precision && (isNumber || read.reason === 'too-precise' || read.reason === 'decimal-mark')) {
    const repair = repairFloat(found, precision, currency);
    if (repair.ok) return repaired(repair.value.money, FLOAT, repair.value.within);
    return leftOut(repair.message);
  }
  return leftOut(read.message);
}

function leftOut(problem: Words): CellRead<Money> {
  return { told: { action: 'left-out', problem } };
}

function repaired(value: Money, problem: Words, within = 0): CellRead<Money> {
  const { currency } = value;
  const give = within > 0 ? ` (± ${toDecimal({ minor: within, currency })})` : '';
  return { value, told: { action: 'repaired', problem, now: `${toDecimal(value)} ${currency}${give}` } };
}
