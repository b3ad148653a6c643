import type { Condition } from '../condition.ts';

/** The page that all others are compared with. */
export const plain: Condition = { name: 'a plain page', expects: 'card' };
