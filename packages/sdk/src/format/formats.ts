import type { Money } from '../domain/money.ts';
import { minorDigits } from '../domain/money.ts';
import type { PartialDate } from '../domain/period.ts';

/**
 * Numbers, money and dates in the words of a language, through Intl. Formatters are kept, since making one costs more
 * than using it a hundred times; so are dates in words, since a report has few and says each of them many times.
 */
const made = new Map<string, unknown>();

/** A quarter and a half of a year, `$2` being its number; French has `1er` for the first. */
const partsOfYear: Readonly<Record<string, readonly [string, string]>> = {
  de: ['$2. Quartal', '$2. Halbjahr'],
  es: ['$2.º trimestre de', '$2.º semestre de'],
  fr: ['$2e trimestre', '$2e semestre'],
  it: ['$2º trimestre', '$2º semestre'],
  sl: ['$2. četrtletje', '$2. polletje'],
};

/** An amount in full, never abbreviated: `600.000,00 €` in Italian. The space before the currency does not break. */
export function formatMoney(amount: Money, language: string): string {
  const { minor, currency } = amount;
  const digits = minorDigits(currency);
  const formatter = numberFormat(language, {
    style: 'currency',
    currency,
    useGrouping: true,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return formatter.format(minor / 10 ** digits);
}

/** A whole number with the language's grouping. */
export function formatInteger(value: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/** A ratio as a percentage with at most one decimal: 0.125 is `12,5%` in Italian. */
export function formatPercent(ratio: number, language: string): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(ratio);
}

/** A number with the language's grouping and at most two decimals. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/**
 * A number of days in the largest unit that is full: days below two months, months below two years, then years. Three months
 * may have 89 days, so a month counts as full when a tenth of it is missing.
 */
export function formatSpan(days: number, language: string): string {
  const months = Math.floor(days / 30.4375 + 0.1);
  const [value, unit] =
    months < 2 ? [days, 'day'] : months < 24 ? [months, 'month'] : [Math.floor(months / 12), 'year'];
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/**
 * A partial date in words, exactly as precise as it is known: `31 dicembre 2020`, `dicembre 2020`, `2020`. English of no region is
 * written as the Union writes it, `31 December 2020` (Interinstitutional style guide, part four, 10.5). Quarters and
 * half-years, which Intl does not know, are worded in Italian (`4º trimestre 2020`), German, French, Slovene and Spanish, and else
 * keep their code (`Q4 2020`); a text that is no date comes back as it is.
 */
export function formatDate(date: PartialDate, language: string): string {
  return kept(`${date} ${language}`, () => dateInWords(date, language));
}

function dateInWords(date: PartialDate, language: string): string {
  const match = /^(\d{4})-(\d\d)(-\d\d)?$/.exec(date);
  if (!match) {
    const code = language.toLowerCase().replace(/[-_].*/, '');
    const [quarter, half] = (Object.hasOwn(partsOfYear, code) && partsOfYear[code]) || ['Q$2', 'H$2'];
    return date
      .replace(/^(\d{4})-Q([1-4])$/, `${quarter} $1`)
      .replace(/^(\d{4})-H([12])$/, `${half} $1`)
      .replace(/^1e /, '1er ');
  }
  const first = new Date(`${date}${match[3] ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || !first.toISOString().startsWith(date)) return date;
  const day = match[3] ? { day: 'numeric' as const } : {};
  return dateFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    ...day,
    timeZone: 'UTC',
  }).format(first);
}

function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(`n${language}${JSON.stringify(options)}`, () => new Intl.NumberFormat(localesOf(language), options));
}

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(`d${language}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(localesOf(language), options));
}

/**
 * Pages say `it_IT` too, and `Italiano`: Intl throws at what breaks the grammar of BCP 47, so that says nothing here
 * (https://tc39.es/ecma402/#sec-canonicalizelocalelist).
 */
function localesOf(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'));
  } catch {
    return ['it'];
  }
}

function kept<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}
