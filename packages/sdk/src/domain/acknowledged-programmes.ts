import { groupOf } from './funding.ts';
import { awardedLines } from './money-line.ts';
import type { Programme } from './programme.ts';
import type { Project } from './project.ts';

/**
 * The programmes whose EU money must be named where a project is described: those of its awarded lines that come from an EU
 * fund, in their order and each once. A programme whose regime is `none` is left out.
 */
export function acknowledgedProgrammes(
  project: Pick<Project, 'funding'>,
  programmes: readonly Programme[],
): readonly Programme[] {
  const paying = new Set(
    awardedLines(project).flatMap(({ source, programme }) => (groupOf(source) === 'eu' ? (programme ?? []) : [])),
  );
  return programmes.filter(({ id, acknowledgement }) => paying.has(id) && acknowledgement !== 'none');
}
