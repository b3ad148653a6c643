import type { Source } from './figure.ts';
import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/**
 * What citizens who visited a project found, in the six values of Monithon (monithon.eu): useful is apart from finished.
 * `source` is who says so: never a person's name.
 */
export interface CivicVerdict {
  /** Who monitored and where the report can be read. */
  readonly source: Source;
  /** Useful is told apart from finished: a project may be done and bring nothing. */
  readonly value: 'just-begun' | 'going-well' | 'difficulty' | 'blocked' | 'done-useful' | 'done-ineffective';
  /** When the monitors said so. */
  readonly date: PartialDate;
  /** Their reasons in a few words. */
  readonly summary?: Text;
}
