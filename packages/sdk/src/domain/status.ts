import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** Where a project or objective stands, the steps before the award of money included, in their usual order. */
export const STATUS_CODES = [
  'idea',
  'approved-internally',
  'submitted',
  'admitted',
  'funded',
  'not-started',
  'in-progress',
  'suspended',
  'settled',
  'completed',
  'not-admitted',
  'cancelled',
  'unknown',
] as const;

/** One of {@link STATUS_CODES}. */
export type StatusCode = (typeof STATUS_CODES)[number];

/** A status with who says so: `declared` by the city in `label`, or `derived` from payments and dates. */
export interface Status {
  /** One of Civita's steps. */
  readonly code: StatusCode;
  /** The city's own word for it. */
  readonly label?: Text;
  /** Since when. */
  readonly since?: PartialDate;
  /** Who says so. */
  readonly origin: 'declared' | 'derived';
  /** The word that the source used, as found. */
  readonly original?: string;
  /** Why, where it needs one: suspended, cancelled. */
  readonly reason?: Text;
}
