import type { Figure } from './figure.ts';
import type { Text } from './text.ts';

/** Something counted or measured to see what a promise brought about. */
export interface Indicator {
  readonly id: string;
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
