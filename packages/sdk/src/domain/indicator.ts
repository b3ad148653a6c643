import { lastDayOf } from './days.ts';
import type { Figure } from './figure.ts';
import type { Text } from './text.ts';

/** Something counted or measured to see what a promise brought about. */
export interface Indicator {
  /** Unique within the objective, activity or project that has it. */
  readonly id: string;
  /** What is counted or measured. */
  readonly name: Text;
  /** What is measured: means, what was made, what it did for its users, what it changed in the city, a key figure. */
  readonly kind: 'input' | 'output' | 'result' | 'impact' | 'kpi';
  /** `number`, `percent` (12.5 is 12.5 %), `days`, `hours`, `EUR`, or the unit's own name. */
  readonly unit: Text;
  /** Whether more is better (`up`) or less is. */
  readonly direction?: 'up' | 'down';
  /** `stock`: how many there are at a date. `flow`: how many in a span. */
  readonly mode?: 'stock' | 'flow';
  /** Where it stood before the work began. */
  readonly baseline?: Figure<number>;
  /** Where it should stand; its `asOf` is the date by which. */
  readonly target?: Figure<number>;
  /** What was measured, in any order. */
  readonly actuals: readonly Figure<number>[];
}

/** How much of the way from baseline to target an indicator has gone. */
export interface Attainment {
  /** 0 at the baseline, 1 at the target; below 0 when it moved away, above 1 when it went further. */
  readonly ratio: number;
  /** Where it stood. */
  readonly baseline: number;
  /** Where it should stand. */
  readonly target: number;
  /** The latest measure. */
  readonly actual: Figure<number>;
}

/** The latest measure of an indicator, if there is one; of two for the same day the one stated later. */
export function latestActual(indicator: Pick<Indicator, 'actuals'>): Figure<number> | undefined {
  let found: Figure<number> | undefined;
  for (const actual of indicator.actuals) if (!found || lastDayOf(actual.asOf) >= lastDayOf(found.asOf)) found = actual;
  return found;
}

/**
 * (actual - baseline) / (target - baseline). `undefined` when one of the three is not stated or the target is the baseline:
 * a baseline that nobody stated is not 0.
 */
export function attainmentOf(indicator: Pick<Indicator, 'baseline' | 'target' | 'actuals'>): Attainment | undefined {
  const actual = latestActual(indicator);
  const baseline = indicator.baseline?.value;
  const target = indicator.target?.value;
  if (!actual || baseline === undefined || target === undefined) return undefined;
  const ratio = (actual.value - baseline) / (target - baseline);
  return Number.isFinite(ratio) ? { ratio, baseline, target, actual } : undefined;
}
