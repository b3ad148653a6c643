import { amountOf } from '../domain/amounts.ts';
import type { Figure } from '../domain/figure.ts';
import type { AmountFact, FundingLine } from '../domain/funding.ts';
import { awardedLines } from '../domain/money-line.ts';
import type { Money } from '../domain/money.ts';
import type { Project } from '../domain/project.ts';
import type { DateCodes } from './date-codes.ts';

/** Which money is summed: what is awarded now, as last revised, or an amount stated about the whole project. */
export type Measure = 'awarded' | AmountFact['kind'];

/**
 * Amounts in one currency as columns, one entry a project or a project's share: minor units, `NaN` where nothing is stated, and
 * the codes of the dates between which they are true.
 */
export interface Amounts {
  readonly minor: Float64Array;
  readonly oldest: Uint32Array;
  readonly latest: Uint32Array;
}

/** Where no date is known, so that the least and the greatest of some codes pass over it. */
export const NO_OLDEST = 0xffffffff;
const NO_LATEST = 0;

/** A project's figures for a measure; `only` picks among its funding lines. */
export function figuresOf(
  project: Project,
  measure: Measure,
  only: (line: FundingLine) => boolean = () => true,
): readonly Figure<Money>[] {
  if (measure === 'awarded')
    return awardedLines(project)
      .filter(only)
      .map(({ amount }) => amount);
  const stated = project.amounts.filter(({ kind }) => kind === measure);
  const currencies = new Set(stated.map(({ amount }) => amount.value.currency));
  return [...currencies].flatMap((currency) => amountOf(project, measure, currency) ?? []);
}

/** Makes columns of so many entries, by currency, that are then filled entry by entry. */
export function amountColumns(
  entries: number,
  dates: DateCodes,
): {
  readonly byCurrency: ReadonlyMap<string, Amounts>;
  set(entry: number, figures: readonly Figure<Money>[]): void;
} {
  const byCurrency = new Map<string, Amounts>();
  return { byCurrency, set };

  function set(entry: number, figures: readonly Figure<Money>[]): void {
    for (const { value, asOf } of figures) {
      const { minor, oldest, latest } = columnsIn(value.currency);
      const known = minor[entry] ?? Number.NaN;
      minor[entry] = Number.isNaN(known) ? value.minor : known + value.minor;
      const code = dates.codeOf(asOf);
      if (code === undefined) continue;
      oldest[entry] = Math.min(oldest[entry] ?? NO_OLDEST, code);
      latest[entry] = Math.max(latest[entry] ?? NO_LATEST, code);
    }
  }

  function columnsIn(currency: string): Amounts {
    const known = byCurrency.get(currency);
    if (known) return known;
    const made = {
      minor: new Float64Array(entries).fill(Number.NaN),
      oldest: new Uint32Array(entries).fill(NO_OLDEST),
      latest: new Uint32Array(entries).fill(NO_LATEST),
    };
    byCurrency.set(currency, made);
    return made;
  }
}
