import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** Where a figure comes from and under which licence it may be used. */
export interface Source {
  /** Name of the publication or data set. */
  readonly title?: Text;
  /** Where it can be read. */
  readonly url?: string;
  /** When it was taken from there. */
  readonly retrieved?: PartialDate;
  /** An SPDX name or an address. */
  readonly licence?: string;
}

/** A public number with the date that it is true of. */
export interface Figure<T> {
  /** The number or amount. */
  readonly value: T;
  /** The date that it is true of, not the one on which it was published. */
  readonly asOf: PartialDate;
  /** Where it comes from, when not where its record comes from. */
  readonly source?: Source;
  /** What a reader has to know to understand it. */
  readonly note?: Text;
}
