import type { PartialDate } from './period.ts';
import type { ProgressBasis } from './progress.ts';
import { progressBy, PROGRESS_BASES } from './progress.ts';
import type { Project } from './project.ts';
import { rollUp } from './roll-up.ts';
import type { Words } from './text.ts';

/** How far one project, or the mean of several, got by one basis. */
export interface ProgressOverview {
  /** What is counted. */
  readonly basis: ProgressBasis;
  /** 0 to 1 as a rule; above 1 is possible, below 0 only for an indicator that moved away from its target. */
  readonly ratio: number;
  /** How many projects state it, of how many there are. */
  readonly stated: number;
  /** How many there are. */
  readonly of: number;
  /** Between which dates its parts are true. */
  readonly oldest: PartialDate | undefined;
  /** The later of the two. */
  readonly latest: PartialDate | undefined;
  /** How the ratio comes about, so that a reader can redo it. */
  readonly formula: Words;
}

/**
 * The progress of some projects by every basis that one of them states, in the order of `PROGRESS_BASES`: of a single project
 * its own measure, of several their plain mean. A basis that nobody states is not there.
 */
export function progressOverview(projects: readonly Project[]): readonly ProgressOverview[] {
  const [only, ...others] = projects;
  return PROGRESS_BASES.flatMap((basis) => {
    if (only && others.length === 0) {
      const found = progressBy(only, basis);
      if (!found) return [];
      const { ratio, asOf, formula } = found;
      return [{ basis, ratio, formula, oldest: asOf, latest: asOf, stated: 1, of: 1 }];
    }
    const { ratio, stated, of, oldest, latest, formula } = rollUp(projects, basis);
    return ratio === undefined ? [] : [{ basis, ratio, stated, of, oldest, latest, formula }];
  });
}
