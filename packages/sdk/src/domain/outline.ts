import type { Objective } from './objective.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';

/** A place in an edition that a reader may go to: a chapter or an objective, with what stands under it. */
export interface OutlineNode {
  /** The id of the section or objective; sections and objectives of one edition do not share ids. */
  readonly id: string;
  /** The chapter, where this is one. */
  readonly section?: Section;
  /** The objective, where this is one. */
  readonly objective?: Objective;
  /** What stands below it, in order. */
  readonly children: readonly OutlineNode[];
}

/**
 * An edition as a tree: its sections in their order and, in the section that is their place, its objectives, each under the one
 * above it. Where no section is their place they stand after all others. No objective is lost: one whose parent is missing, or
 * that is above itself, stands at the top.
 */
export function outlineOf({ edition, objectives }: Pick<Report, 'edition' | 'objectives'>): readonly OutlineNode[] {
  const tops = objectiveNodes(objectives);
  const places: Section[] = [];
  const nodes = (sections: readonly Section[]): readonly OutlineNode[] =>
    inOrder(sections).map((section) => {
      if (section.kind === 'objectives') places.push(section);
      const own = places.length === 1 && places[0] === section ? tops : [];
      return { id: section.id, section, children: [...own, ...nodes(section.children ?? [])] };
    });
  const chapters = nodes(edition.sections ?? []);
  return places.length > 0 ? chapters : [...chapters, ...tops];
}

/** The way from the top of an outline to a place in it, both included; empty when it has no such place. */
export function pathIn(outline: readonly OutlineNode[], id: string): readonly OutlineNode[] {
  for (const node of outline) {
    if (node.id === id) return [node];
    const below = pathIn(node.children, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

function objectiveNodes(objectives: readonly Objective[]): readonly OutlineNode[] {
  const known = new Set(objectives.map(({ id }) => id));
  const children = new Map<string | undefined, Objective[]>();
  for (const objective of inOrder(objectives)) {
    const parent = objective.parent !== undefined && known.has(objective.parent) ? objective.parent : undefined;
    const siblings = children.get(parent);
    if (siblings) siblings.push(objective);
    else children.set(parent, [objective]);
  }
  const seen = new Set<string>();
  const nodesOf = (list: readonly Objective[]): readonly OutlineNode[] =>
    list.flatMap((objective) => {
      if (seen.has(objective.id)) return [];
      seen.add(objective.id);
      return [{ id: objective.id, objective, children: nodesOf(children.get(objective.id) ?? []) }];
    });
  const tops = nodesOf(children.get(undefined) ?? []);
  return [...tops, ...nodesOf(inOrder(objectives))];
}

function inOrder<T extends { readonly order: number }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => a.order - b.order);
}
