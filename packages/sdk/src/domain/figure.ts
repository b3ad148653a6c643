import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** Where a figure comes from and under which licence it may be used. */
export interface Source {
  readonly title?: Text;
  readonly url?: string;
  readonly retrieved?: PartialDate;
  readonly licence?: string;
}

/** A public number with the date that it is true of. */
export interface Figure<T> {
  readonly value: T;
  readonly asOf: PartialDate;
  readonly source?: Source;
  readonly note?: Text;
}
