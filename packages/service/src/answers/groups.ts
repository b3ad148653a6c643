import type { CountRow } from '../database/schema.ts';
import type { Cell } from './counts.ts';
import type { Group } from './suppression.ts';

/** How many answers to one question have a cell. */
export type Tally = Pick<CountRow, 'subject' | 'profile' | 'part' | 'version' | 'cell' | 'n'>;

/** A group with the names of its members. */
export interface NamedGroup extends Group {
  readonly members: readonly NamedGroup[];
  readonly byName: ReadonlyMap<string, NamedGroup>;
}

/** An objective with what belongs to it: subjects that people are asked about, and objectives below it. */
export interface Inside {
  /** The objective's id. */
  readonly id: string;
  /** Its own subjects: pages, projects, the objective itself. */
  readonly subjects: readonly string[];
  /** The objectives directly below it. */
  readonly inner: readonly Inside[];
}

/** The answers about a subject: its parts, and the versions of each. */
export function subjectGroup(tallies: readonly Tally[]): NamedGroup {
  const versions = (ofPart: readonly Tally[]): NamedGroup => split(ofPart, ({ version }) => version, leaf);
  return split(tallies, ({ part }) => part, versions);
}

/** The answers about an objective and all that belongs to it. It gives way to what it is made of. */
export function objectiveGroup({ subjects, inner }: Inside, tallies: readonly Tally[]): NamedGroup {
  const bySubject = Map.groupBy(tallies, ({ subject }) => subject);
  const members = new Map(subjects.map((subject) => [subject, subjectGroup(bySubject.get(subject) ?? [])]));
  return groupOf([...members.values(), ...inner.map((one) => objectiveGroup(one, tallies))], members, true);
}

/** All subjects of an objective and of those below it. */
export function subjectsIn({ subjects, inner }: Inside): readonly string[] {
  return [...subjects, ...inner.flatMap(subjectsIn)];
}

function split(
  tallies: readonly Tally[],
  name: (tally: Tally) => string,
  make: (some: readonly Tally[]) => NamedGroup,
): NamedGroup {
  const members = new Map([...Map.groupBy(tallies, name)].map(([key, some]) => [key, make(some)]));
  return groupOf([...members.values()], members, false);
}

function leaf(tallies: readonly Tally[]): NamedGroup {
  const cells = new Map<Cell, number>();
  for (const { cell, n } of tallies) cells.set(cell, (cells.get(cell) ?? 0) + n);
  return { cells, members: [], byName: new Map(), yields: false };
}

function groupOf(members: readonly NamedGroup[], byName: ReadonlyMap<string, NamedGroup>, yields: boolean): NamedGroup {
  const cells = new Map<Cell, number>();
  for (const member of members) for (const [cell, n] of member.cells) cells.set(cell, (cells.get(cell) ?? 0) + n);
  return { cells, members, byName, yields };
}
