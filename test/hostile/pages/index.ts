import type { Condition, Family } from '../condition.ts';
import { content } from './content.ts';
import { lifeCycle } from './life-cycle.ts';
import { network } from './network.ts';
import { plain } from './plain.ts';
import { policies } from './policies.ts';
import { reading } from './reading.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';

/** Every condition, by family. */
export const families: readonly Family[] = [styles, scripts, policies, network, lifeCycle, content, reading];

/** Every condition, the plain page first. */
export const conditions: readonly Condition[] = [plain, ...families.flatMap((family) => family.conditions)];
