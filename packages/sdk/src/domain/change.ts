import type { Days } from './days.ts';
import type { AmountFact } from './funding.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import type { ProgressBasis } from './progress.ts';
import type { Status } from './status.ts';

/** What changed of one thing. `before` or `after` is absent where it was not stated; a money change never mixes currencies. */
export type Difference =
  | { readonly kind: 'appeared' | 'vanished' }
  | { readonly kind: 'status'; readonly before?: Status; readonly after?: Status }
  | {
      readonly kind: 'money';
      readonly what: AmountFact['kind'] | 'allocated' | 'requested' | 'awarded' | 'to-be-found';
      readonly currency: string;
      readonly before?: Money;
      readonly after?: Money;
      /** After minus before, where both are stated. */
      readonly by?: Money;
    }
  | {
      readonly kind: 'progress';
      readonly basis: ProgressBasis;
      readonly before?: { readonly ratio: number; readonly asOf: PartialDate };
      readonly after?: { readonly ratio: number; readonly asOf: PartialDate };
    }
  | {
      readonly kind: 'date';
      readonly what: 'planned-start' | 'planned-end' | 'actual-start' | 'actual-end';
      readonly before?: PartialDate;
      readonly after?: PartialDate;
      /** Days by which it moved, later above 0, where both are stated. */
      readonly by?: Days;
    }
  | {
      readonly kind: 'text';
      readonly what: 'label' | 'title' | 'name' | 'summary' | 'narrative';
      /** The language's tag; empty for a text that does not name its own. */
      readonly language: string;
      readonly before?: string;
      readonly after?: string;
    };

/** Which kinds of things are compared. */
export type ChangedEntity = 'objective' | 'activity' | 'programme' | 'allocation' | 'project';

/** A change between two editions. */
export type Change = Difference & {
  readonly entity: ChangedEntity;
  /** Its id in the earlier edition; absent when it appeared. */
  readonly earlier?: string;
  /** Its id in the later edition; absent when it vanished. */
  readonly later?: string;
};
