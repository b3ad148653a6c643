import type { Document } from './document.ts';
import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** A step that was announced: reached or not, on a date. */
export interface Milestone {
  readonly id: string;
  readonly title: Text;
  /** A `milestone` is reached or not; a `target` is a quantity, as the PNRR tells them apart. */
  readonly kind?: 'milestone' | 'target';
  /** By when. */
  readonly due?: PartialDate;
  /** When it was reached. */
  readonly met?: PartialDate;
  readonly status: 'scheduled' | 'met' | 'partially-met' | 'not-met' | 'dropped';
  /** Share in the whole, above 0. */
  readonly weight?: number;
  /** Not shown before this date. */
  readonly visibleFrom?: PartialDate;
  readonly evidence?: readonly Document[];
  readonly asOf?: PartialDate;
}
