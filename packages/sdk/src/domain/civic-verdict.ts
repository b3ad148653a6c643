import type { Source } from './figure.ts';
import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/**
 * What citizens who visited a project found, in the six values of Monithon (monithon.eu): useful is apart from finished.
 * `source` is who says so: never a person's name.
 */
export interface CivicVerdict {
  readonly source: Source;
  readonly value: 'just-begun' | 'going-well' | 'difficulty' | 'blocked' | 'done-useful' | 'done-ineffective';
  readonly date: PartialDate;
  readonly summary?: Text;
}
