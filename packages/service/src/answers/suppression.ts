import type { Cell } from './counts.ts';

/**
 * What the figures of a place and of the places in it have in common with a tree: each answer counts in one leaf, and in all
 * that the leaf is part of.
 */
export interface Group {
  /** All answers of the group by cell, those of its members included. */
  readonly cells: ReadonlyMap<Cell, number>;
  readonly members: readonly Group[];
  /** Whether it gives way when its figures and those of its members would tell too much together; else they do. */
  readonly yields: boolean;
}

/** Cells that are told apart: each class is one number in public. */
export interface View {
  readonly name: string;
  readonly classes: readonly (readonly Cell[])[];
  /** The coarser view without which this one is not shown. */
  readonly needs?: string;
}

/**
 * Which views of which groups may be public, so that nothing that can be computed from all of them together is a number
 * between 0 and `k`.
 *
 * A view of a group is shown when its classes have 0 or at least `k` answers each, and so has what is left of them after the
 * shown groups inside are subtracted. The groups that show a view therefore split all answers into sets that are empty or
 * large enough, and a finer view is only shown where the coarser one is: every sum and difference of public figures is a
 * union of such sets (docs/adr/0012).
 */
export function shownViews(root: Group, views: readonly View[], k: number): ReadonlyMap<string, ReadonlySet<Group>> {
  const shown = new Map<string, ReadonlySet<Group>>();
  for (const view of views) {
    const among = view.needs === undefined ? undefined : shown.get(view.needs);
    const safe = new Set<Group>();
    for (const group of within(root))
      if ((among?.has(group) ?? true) && isSafe(sumsOf(view, group.cells), k)) safe.add(group);
    settle(root, view, safe, k);
    shown.set(view.name, safe);
  }
  return shown;
}

/** Takes groups out of `safe` until what is left of each after those inside it is safe too. */
function settle(group: Group, view: View, safe: Set<Group>, k: number): void {
  if (group.yields) for (const member of group.members) settle(member, view, safe, k);
  if (safe.has(group)) {
    const inside = topmost(group, safe).sort((a, b) => sizeOf(view, a) - sizeOf(view, b));
    const left = sumsOf(view, group.cells);
    for (const one of inside) add(left, sumsOf(view, one.cells), -1);
    if (group.yields && !isSafe(left, k)) safe.delete(group);
    while (!group.yields && !isSafe(left, k)) {
      const smallest = inside.shift();
      if (smallest === undefined) break;
      safe.delete(smallest);
      add(left, sumsOf(view, smallest.cells), 1);
      for (const one of topmost(smallest, safe)) {
        add(left, sumsOf(view, one.cells), -1);
        inside.unshift(one);
      }
    }
  }
  if (!group.yields) for (const member of group.members) settle(member, view, safe, k);
}

/** The largest groups inside a group that are in `safe`. */
function topmost(group: Group, safe: ReadonlySet<Group>): Group[] {
  return group.members.flatMap((member) => (safe.has(member) ? [member] : topmost(member, safe)));
}

function within(group: Group): readonly Group[] {
  return [group, ...group.members.flatMap(within)];
}

/** Answers by class. */
function sumsOf(view: View, cells: ReadonlyMap<Cell, number>): number[] {
  return view.classes.map((members) => members.reduce((sum, cell) => sum + (cells.get(cell) ?? 0), 0));
}

function sizeOf(view: View, group: Group): number {
  return sumsOf(view, group.cells).reduce((sum, n) => sum + n, 0);
}

function add(sums: number[], others: readonly number[], sign: 1 | -1): void {
  others.forEach((n, index) => (sums[index] = (sums[index] ?? 0) + sign * n));
}

function isSafe(sums: readonly number[], k: number): boolean {
  return sums.every((n) => n === 0 || n >= k);
}
