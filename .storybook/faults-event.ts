import type { Fault } from '@civita/elements/validate';

/** The message from the panel to a story: look at it as it is now. */
export const CHECK = 'civita/check';

/** The message from a story to the panel: {@link ToldFaults}. */
export const FAULTS = 'civita/faults';

/** What `validate` finds in a story, without the place, which no message can carry; `null` where the national question is not asked. */
export type ToldFaults = readonly Omit<Fault, 'element'>[] | null;
